"""What typer can't understand of a call, said in the language of the run."""

import re
from collections.abc import Callable
from typing import Any

from typer.exceptions import TyperException

from plancc.cli.language import say
from plancc.message import Message


def usage(error: TyperException) -> str:
    """How the command is called, and what is wrong with the call."""
    told = say(Message("Error: {message}", message=_message(error)))
    context: Any = getattr(error, "ctx", None)
    if context is None:
        return told
    hint = Message('Try "{command} --help" for help.', command=context.command_path)
    return f"{context.get_usage()}\n{say(hint)}\n\n{told}"


def _message(error: Any) -> Message:
    """Typer has its sentences in English only, and no other way to tell them apart."""
    words = error.format_message()
    for pattern, message in _SENTENCES:
        if found := pattern.fullmatch(words):
            return message(**found.groupdict(default=""))
    return Message("{words}", words=words)


_SENTENCES: tuple[tuple[re.Pattern[str], Callable[..., Message]], ...] = (
    (
        re.compile(r"No such option: (?P<name>.*?) \(Possible options: (?P<known>.*)\)", re.DOTALL),
        lambda name, known: Message(
            "there is no option {name}; did you mean one of {known}?", name=name, known=known
        ),
    ),
    (
        re.compile(r"No such option: (?P<name>.*)", re.DOTALL),
        lambda name: Message("there is no option {name}", name=name),
    ),
    (
        re.compile(r"No such command '(?P<name>.*?)'\. Did you mean '(?P<known>.*)'\?", re.DOTALL),
        lambda name, known: Message(
            'there is no command "{name}"; did you mean "{known}"?', name=name, known=known
        ),
    ),
    (
        re.compile(r"No such command '(?P<name>.*?)'\.( Did you mean (?P<known>.*)\?)?", re.DOTALL),
        lambda name, known: (
            Message('there is no command "{name}"', name=name)
            if not known
            else Message('there is no command "{name}"; did you mean one of {known}?', name=name, known=known)
        ),
    ),
    (
        re.compile(r"Missing argument '?(?P<name>.*?)'?\.", re.DOTALL),
        lambda name: Message("the argument {name} is missing", name=name),
    ),
    (
        re.compile(r"Missing option '?(?P<name>.*?)'?\.", re.DOTALL),
        lambda name: Message("the option {name} is missing", name=name),
    ),
    (
        re.compile(r"Got unexpected extra arguments? ?(?:\(s\) )?\((?P<words>.*)\)", re.DOTALL),
        lambda words: Message('this is more than the command takes: "{words}"', words=words),
    ),
    (
        re.compile(r"Option '(?P<name>.*?)' requires an argument\.?", re.DOTALL),
        lambda name: Message("the option {name} needs a value", name=name),
    ),
    (
        re.compile(r"Option '(?P<name>.*?)' does not take a value\.?", re.DOTALL),
        lambda name: Message("the option {name} takes no value", name=name),
    ),
    (
        re.compile(r"Invalid value for '?(?P<name>.*?)'?: (?P<words>.*)", re.DOTALL),
        # An option with a short form has both in quotation marks.
        lambda name, words: Message("{name}: {words}", name=name.replace("' / '", ", "), words=words),
    ),
)
