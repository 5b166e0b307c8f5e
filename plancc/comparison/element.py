"""What two editions are compared by: elements with facts, whatever models they came from."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from plancc.edition.edition import EditionTarget
from plancc.moment import Moment
from plancc.pointer import Pointer

Value = str | int | float | bool | Moment | tuple["Value", ...] | None


@dataclass(frozen=True)
class Fact:
    """One thing that an element says.

    `about` tells facts of one key apart, such as the cells of a row. `prose` is compared word by word.
    `refers` holds ids of other elements. An `echo` is said elsewhere too, and counts there.
    """

    key: str
    value: Value
    about: str = ""
    prose: bool = False
    refers: bool = False
    echo: bool = False


@dataclass(frozen=True)
class Step:
    """An element by its name alone, as it is referred to and as a road leads through it."""

    kind: str
    id: str
    name: str


@dataclass(frozen=True, eq=False)
class Element:
    """A part of an edition that can be added, dropped, moved or changed; no other is the same one.

    `slot` is where it stands in its parent, `within` the road to the parent from the plan on. `name` is empty
    where an element has nothing but its text.
    """

    kind: str
    pointer: Pointer
    slot: str
    id: str = ""
    name: str = ""
    within: tuple[Step, ...] = ()
    single: bool = False
    facts: tuple[Fact, ...] = ()
    parts: tuple["Element", ...] = ()
    target: EditionTarget | None = field(default=None, repr=False)

    @property
    def step(self) -> Step:
        return Step(self.kind, self.id, self.name)

    def value(self, key: str) -> Value:
        """What the first fact of this key says; None where the element does not say it."""
        return next((fact.value for fact in self.facts if fact.key == key), None)

    def every(self) -> Iterator["Element"]:
        """The element and all within it, outer before inner."""
        yield self
        for part in self.parts:
            yield from part.every()
