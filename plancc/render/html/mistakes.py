"""What stopped a template becomes a finding at the place in the file that is at fault."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from traceback import walk_tb

from jinja2 import TemplateNotFound, TemplateSyntaxError
from jinja2.exceptions import SecurityError

from plancc.containment import is_plain
from plancc.finding import Finding, Severity
from plancc.message import NOTHING, Message
from plancc.render.html.places import at
from plancc.render.html.sandbox import MOST_STEPS, Endless, ForbiddenName, Sandbox, TooLarge, UnknownName
from plancc.render.html.syntax import syntax
from plancc.render.templates import PREFIX, Templates
from plancc.source import Span
from plancc.spelling import did_you_mean

_GIVEN = ("document", "words", "colours", "division", "block", "fonts")
_USE = Message("use what the document gives: its words, lists and numbers")
_LOOP = Message("loop over what the document holds")
_SHIPPED = Message('write "{prefix}" before the name of a file to have the shipped one', prefix=PREFIX)
_NO_EXPORT = "does not export the requested name"


@dataclass(frozen=True)
class _Told:
    """What is wrong, without the place."""

    rule: str
    message: Message
    help: Message
    hint: Message = NOTHING


def mistake(error: Exception, sandbox: Sandbox) -> Finding:
    """The finding for an error that came out of a template, while it was read or while it was filled.

    What no template had a part in is raised again: it is ours.
    """
    if isinstance(error, TemplateSyntaxError):
        return syntax(error, sandbox)
    told = _told(error, sandbox.files.templates)
    span = _place(error, sandbox, _word(error))
    return Finding(f"template-{told.rule}", Severity.ERROR, span, told.message, told.hint, told.help)


def _told(error: Exception, templates: Templates) -> _Told:
    match error:
        case UnknownName() if _NO_EXPORT in str(error):
            message = Message('no template has the macro "{name}" under the name asked for', name=error.name)
            help_words = Message("a file that takes a shipped one's place needs all its macros")
            return _Told("undefined", message, help_words)
        case UnknownName():
            known = error.known or _GIVEN
            message = Message('there is no "{name}" here', name=error.name)
            help_words = Message("there is: {known}", known=known)
            return _Told("undefined", message, help_words, did_you_mean(error.name, known))
        case ForbiddenName():
            message = Message('templates have no access to "{name}"', name=error.name)
            return _Told("forbidden", message, _USE)
        case SecurityError():
            return _Told("forbidden", Message("templates can not do this"), _USE)
        case TemplateNotFound():
            return _missing(str(error.name), templates)
        case RecursionError():
            return _Told("endless", Message("this leads back to itself without an end"), _SHIPPED)
        case Endless():
            message = Message(
                "this page takes more than {most} turns of loops and calls of macros", most=MOST_STEPS
            )
            return _Told("endless", message, _LOOP)
        case TooLarge() | OverflowError() | MemoryError():
            return _Told("too-large", Message("this makes more than any page has"), _LOOP)
    message = Message("this can not be done ({said})", said=f"{type(error).__name__}: {str(error)[:200]}")
    return _Told("failed", message, Message("docs/templates.md says what each name holds"))


def _missing(name: str, templates: Templates) -> _Told:
    if not is_plain(name):
        message = Message('"{name}" is not a name in the folder of templates', name=name)
        help_words = Message("name files by their path from that folder: block/table.html.j2")
        return _Told("outside", message, help_words)
    own, shipped = templates.own_names(), templates.shipped_names()
    ours = name.startswith(PREFIX)
    known = tuple(PREFIX + each for each in shipped) if ours else (*shipped, *own)
    message = Message('there is no template "{name}"', name=name)
    help_words = Message("name files by their path from the folder of templates")
    return _Told("missing", message, help_words, did_you_mean(name, known))


def _word(error: Exception) -> str:
    """The word that the line at fault must hold."""
    match error:
        case UnknownName() | ForbiddenName():
            return error.name
        case TemplateNotFound():
            return str(error.name)
    return ""


def _place(error: Exception, sandbox: Sandbox, word: str) -> Span:
    """The innermost line of the caller's own files that was being filled, or else of any file.

    Own before shipped, since a shipped template stumbles over what it was given.
    """
    lines = list(_lines(error, sandbox))
    if not lines:
        # Not a template's doing.
        raise error
    read, templates = sandbox.files.read, sandbox.files.templates
    lines = [line for line in lines if templates.is_own(read[line[0]][0])] or lines
    # Of what leads back to itself, the line that does.
    file, number = Counter(lines).most_common(1)[0][0] if isinstance(error, RecursionError) else lines[-1]
    return at(sandbox, read[file][1], number, word)


def _lines(error: Exception, sandbox: Sandbox) -> Iterator[tuple[str, int]]:
    for frame, number in walk_tb(error.__traceback__):
        if frame.f_code.co_filename in sandbox.files.read:
            yield frame.f_code.co_filename, number
