"""What a step of renewing changes in the copied section, and what it leaves to the author."""

from dataclasses import dataclass

from plancc.edits import Edit
from plancc.message import Message
from plancc.pointer import Pointer


@dataclass(frozen=True)
class Question:
    """Something for the author to decide, at a place of the new plan; it still has its old year."""

    pointer: Pointer
    words: Message


@dataclass(frozen=True)
class Change:
    """Edits of the source that holds the section, and the questions that come with them."""

    edits: tuple[Edit, ...] = ()
    questions: tuple[Question, ...] = ()
