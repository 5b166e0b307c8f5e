"""Jinja, kept small: templates see plain data, read their own folders, and come to an end."""

from collections.abc import Callable, Generator, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound, UndefinedError, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from plancc.render.templates import Templates
from plancc.source import Source

MOST_STEPS = 1_000_000
"""Turns of loops and calls of macros that may go into one page; a plan of 40 pages takes some 3,000."""

MOST_CHARACTERS = 20_000_000
"""That one page may have beyond four times what the document itself has."""

_LONGEST = 100_000
# They give another page each time, or exist to write words that nobody means.
_LEFT_OUT = {"filters": ("random",), "globals": ("lipsum",)}


class Endless(Exception):
    """A template does more than any page needs."""


class TooLarge(Exception):
    """A template makes more than any page has."""


class UnknownName(UndefinedError):
    """A template asks for what is not there; `known` is what is."""

    def __init__(self, message: str = "", name: str = "", known: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.name, self.known = name, known


class ForbiddenName(SecurityError):
    """A template asks for what the sandbox keeps from it."""

    def __init__(self, message: str = "", name: str = "", known: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.name, self.known = name, known


_CARRIERS: Mapping[type[Exception], Callable[..., Exception]] = {
    UndefinedError: UnknownName,
    SecurityError: ForbiddenName,
}


class _Unknown(StrictUndefined):
    """Remembers what was asked for, and of what, until somebody wants to use it."""

    def __init__(
        self, hint: Any = None, obj: Any = missing, name: Any = None, exc: Any = UndefinedError
    ) -> None:
        known = tuple(key for key in obj if key != "node") if isinstance(obj, dict) else ()
        carrier = _CARRIERS.get(exc, exc)
        super().__init__(hint, obj, name, partial(carrier, name=str(name), known=known))  # type: ignore[arg-type] # it is only called


class _Counting(CodeGenerator):
    """Has each template count its turns: what is empty and endless writes nothing that could be counted."""

    def visit_For(self, node: nodes.For, frame: Frame) -> None:  # noqa: N802 - the name of the node
        self._count(node)
        super().visit_For(node, frame)

    def visit_Macro(self, node: nodes.Macro, frame: Frame) -> None:  # noqa: N802 - see above
        self._count(node)
        super().visit_Macro(node, frame)

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802
        self._count(node)
        super().visit_Template(node, frame)

    def _count(self, node: Any) -> None:
        call = nodes.Call(nodes.EnvironmentAttribute("step"), [], [], None, None)
        node.body.insert(0, nodes.ExprStmt(call).set_lineno(node.lineno))
        node.body[0].set_environment(self.environment)


class _Loader(BaseLoader):
    """Reads templates by the rules of `Templates`, and remembers them by the file that they came from."""

    def __init__(self, templates: Templates) -> None:
        self.templates = templates
        self.read: dict[str, tuple[Path, Source]] = {}

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:  # noqa: ARG002 - its caller names it
        path = self.templates.find(template)
        if path is None:
            raise TemplateNotFound(template)
        changed = path.stat().st_mtime_ns
        source = self.templates.source(path)
        self.read[str(path.absolute())] = path, source

        def fresh() -> bool:
            return self.templates.find(template) == path and path.stat().st_mtime_ns == changed

        return source.text, str(path.absolute()), fresh


class Sandbox(ImmutableSandboxedEnvironment):
    """Templates that see what a dict holds and nothing of what a dict can do.

    A file that has changed is compiled anew; the rest is kept, for compiling costs more than filling.
    """

    code_generator_class = _Counting
    intercepted_binops = frozenset(["*", "**"])

    def __init__(self, templates: Templates) -> None:
        self.files = _Loader(templates)
        super().__init__(
            loader=self.files,
            undefined=_Unknown,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=self._sized,
        )
        for place, names in _LEFT_OUT.items():
            for name in names:
                del getattr(self, place)[name]
        self._steps, self._most = 0, MOST_CHARACTERS

    def filled(self, name: str, most: int, given: Mapping[str, Any]) -> str:
        """A template with its gaps filled, of so many characters at the most."""
        self._steps, self._most = 0, most
        return "".join(_counted(self.get_template(name).generate(given), most))

    def step(self) -> str:
        """Count one turn; templates call this themselves, whether they know it or not."""
        self._steps += 1
        if self._steps > MOST_STEPS:
            raise Endless
        return ""

    def _sized(self, value: Any) -> Any:
        """What is about to be written; told here when it is too large, while its place is still known."""
        if isinstance(value, str) and len(value) > self._most:
            raise TooLarge
        return value

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, dict):
            return self.getitem(obj, attribute)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, dict):
            return obj[argument] if argument in obj else self.undefined(obj=obj, name=argument)
        return super().getitem(obj, argument)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Multiply and raise only what stays small: one short line could ask for more than memory holds."""
        for one, other in ((left, right), (right, left)):
            repeated = operator == "*" and isinstance(one, str | list | tuple) and isinstance(other, int)
            if repeated and len(one) * other > _LONGEST:
                raise TooLarge
        if operator == "**" and (abs(left) > _LONGEST or abs(right) > 64):
            raise TooLarge
        return super().call_binop(context, operator, left, right)


def _counted(pieces: Iterator[str], most: int) -> Iterator[str]:
    for piece in pieces:
        most -= len(piece)
        if most < 0 and isinstance(pieces, Generator):
            # Where the piece was made, so that the template's line is known.
            pieces.throw(TooLarge())
        yield piece
