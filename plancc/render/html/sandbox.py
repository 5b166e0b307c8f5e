"""Jinja, kept small: templates see plain data, read their own folders, and come to an end."""

import re
from collections.abc import Callable, Generator, Iterator, Mapping
from functools import partial, wraps
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound, UndefinedError, nodes
from jinja2.compiler import CodeGenerator, Frame, operators
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from plancc.render.templates import Templates
from plancc.source import Source

MOST_STEPS = 300_000
"""Turns of loops and calls of macros that may go into one page; a plan of 40 pages takes some 3,000."""

MOST_CHARACTERS = 20_000_000
"""That one page may have beyond four times what the document itself has."""

MOST_WORK = 200_000_000
"""Characters and members that filters and operators may read and make for a page; a book takes 220,000."""

_LONGEST = 100_000
# What they make may be longer than all that they are given; filters of the same names say so beforehand.
_GROWING = frozenset(
    {"center", "expandtabs", "format", "format_map", "join", "ljust", "replace", "rjust", "to_bytes",
     "translate", "zfill"}
)  # fmt: skip
_WIDTHS = frozenset({"batch", "center", "indent", "slice", "tojson", "wordwrap"})
_WIDE = re.compile(r"\*|[0-9]{5}")
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

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - see above
        self._sized(super().visit_Concat, node, frame)

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:  # noqa: N802 - see above
        self._sized(super().visit_Getitem, node, frame)

    def visit_Operand(self, node: nodes.Operand, frame: Frame) -> None:  # noqa: N802 - see above
        """What something is compared with, or looked for in."""
        self.write(f" {operators[node.op]} ")
        self._sized(self.visit, node.expr, frame)

    def _sized(self, visit: Callable[..., None], node: nodes.Node, frame: Frame) -> None:
        self.write("environment.sized(")
        visit(node, frame)
        self.write(")")


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
    intercepted_binops = frozenset(["*", "**", "+", "%"])

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
        self.filters |= {name: self._counting(name, each) for name, each in self.filters.items()}
        self._steps, self._work, self._most = 0, 0, MOST_CHARACTERS

    def filled(self, name: str, most: int, given: Mapping[str, Any]) -> str:
        """A template with its gaps filled, of so many characters at the most."""
        self._steps, self._work, self._most = 0, 0, most
        return "".join(_counted(self.get_template(name).generate(given), most))

    def step(self) -> str:
        """Count one turn; templates call this themselves, whether they know it or not."""
        self._steps += 1
        if self._steps > MOST_STEPS:
            raise Endless
        return ""

    def sized(self, value: Any) -> Any:
        """Count what was read or made; templates call this themselves, as they do `step`."""
        if isinstance(value, str | list | tuple | dict):
            self._work += len(value)
            if self._work > MOST_WORK:
                raise TooLarge
        return value

    def _counting(self, name: str, apply: Callable[..., Any]) -> Callable[..., Any]:
        """A filter that counts what it reads and makes, and refuses what could be too large beforehand."""
        context = int(hasattr(apply, "jinja_pass_arg"))  # comes before all that a template gives

        @wraps(apply)
        def counted(*given: Any, **named: Any) -> Any:
            if name == "join" and not isinstance(given[context], str):
                # How many members there are decides how long it becomes.
                given = (*given[:context], list(given[context]), *given[context + 1 :])
            values = [*given, *named.values()]
            for value in values:
                self.sized(value)
            if name in _WIDTHS and any(isinstance(each, int) and each > _LONGEST for each in values):
                raise TooLarge
            words = [each for each in values if isinstance(each, str)]
            if name == "format":
                self._refuse_wide(words[0] if words else "")
            lists = [each for each in values if isinstance(each, list | tuple)]
            if name in ("join", "replace", "indent", "wordwrap") and words and len(words) + len(lists) > 1:
                longest = max(map(len, [*words[:1], *lists]))
                if longest * max(map(len, words[1:] if not lists else words)) > self._most:
                    raise TooLarge
            made = apply(*given, **named)
            return self._each(made) if isinstance(made, Generator) else self.sized(made)

        return counted

    def _each(self, made: Iterator[Any]) -> Iterator[Any]:
        for member in made:
            self._work += 1
            yield self.sized(member)

    def _refuse_wide(self, form: str) -> None:
        """A pattern for words and numbers may ask for any width in a few letters."""
        if _WIDE.search(form):
            raise TooLarge

    def wrap_str_format(self, value: Any) -> Any:  # noqa: ARG002 - its caller names it
        """No format method is made safe: none is given."""
        return None

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return attr not in _GROWING and super().is_safe_attribute(obj, attr, value)

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
        if operator == "%" and isinstance(left, str):
            self._refuse_wide(left)
        if operator == "**" and (abs(left) > _LONGEST or abs(right) > 64):
            raise TooLarge
        return self.sized(super().call_binop(context, operator, left, right))


def _counted(pieces: Iterator[str], most: int) -> Iterator[str]:
    for piece in pieces:
        most -= len(piece)
        if most < 0 and isinstance(pieces, Generator):
            # Where the piece was made, so that the template's line is known.
            pieces.throw(TooLarge())
        yield piece
