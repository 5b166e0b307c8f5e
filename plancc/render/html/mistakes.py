"""What stopped a template becomes a finding at the place in the file that is at fault."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from traceback import walk_tb

from jinja2 import TemplateNotFound, TemplateSyntaxError
from jinja2.exceptions import SecurityError

from plancc.finding import Finding, Severity
from plancc.render.html.places import at
from plancc.render.html.sandbox import MOST_STEPS, Endless, ForbiddenName, Sandbox, TooLarge, UnknownName
from plancc.render.html.syntax import syntax
from plancc.render.templates import PREFIX, Templates, inside
from plancc.source import Span
from plancc.spelling import did_you_mean

_GIVEN = ("document", "words", "colours", "division", "block", "fonts")
_USE = "use what the document gives: its words, lists and numbers"
_LOOP = "loop over what the document holds"
_SHIPPED = f'write "{PREFIX}" before the name of a file to have the shipped one'
_NO_EXPORT = "does not export the requested name"


@dataclass(frozen=True)
class _Told:
    """What is wrong, without the place."""

    rule: str
    message: str
    help: str
    hint: str = ""


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
            message = f'no template has the macro "{error.name}" under the name asked for'
            return _Told("undefined", message, "a file that takes a shipped one's place needs all its macros")
        case UnknownName():
            known = error.known or _GIVEN
            hint = did_you_mean(error.name, known)
            return _Told(
                "undefined", f'there is no "{error.name}" here', f"there is: {', '.join(known)}", hint
            )
        case ForbiddenName():
            return _Told("forbidden", f'templates have no access to "{error.name}"', _USE)
        case SecurityError():
            return _Told("forbidden", "templates can not do this", _USE)
        case TemplateNotFound():
            return _missing(str(error.name), templates)
        case RecursionError():
            return _Told("endless", "this leads back to itself without an end", _SHIPPED)
        case Endless():
            message = f"this page takes more than {MOST_STEPS:,} turns of loops and calls of macros"
            return _Told("endless", message, _LOOP)
        case TooLarge() | OverflowError() | MemoryError():
            return _Told("too-large", "this makes more than any page has", _LOOP)
    words = f"{type(error).__name__}: {str(error)[:200]}"
    return _Told("failed", f"this can not be done ({words})", "docs/templates.md says what each name holds")


def _missing(name: str, templates: Templates) -> _Told:
    if not inside(name):
        message = f'"{name}" is not a name in the folder of templates'
        return _Told("outside", message, "name files by their path from that folder: block/table.html.j2")
    own, shipped = templates.own_names(), templates.shipped_names()
    ours = name.startswith(PREFIX)
    known = tuple(PREFIX + each for each in shipped) if ours else (*shipped, *own)
    help_words = "name files by their path from the folder of templates"
    return _Told("missing", f'there is no template "{name}"', help_words, did_you_mean(name, known))


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
