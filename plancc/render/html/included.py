"""Which files of someone's own folder can get onto a page, and which lie there for nothing."""

from collections.abc import Iterator
from fnmatch import fnmatchcase
from glob import escape

from jinja2 import TemplateSyntaxError, nodes

from plancc.render.html.sandbox import Sandbox
from plancc.render.templates import PREFIX, Templates, TemplateTrouble
from plancc.spelling import nearest


def spare(templates: Templates) -> tuple[tuple[str, str | None], ...]:
    """Own files that take no shipped one's place and that none includes; what each may be meant for."""
    sandbox = Sandbox(templates)
    reached = set(included(sandbox))
    return tuple(
        (name, nearest(name, templates.shipped_names()))
        for name in templates.own_names()
        if name not in reached
    )


def included(sandbox: Sandbox) -> tuple[str, ...]:
    """The own files that take a shipped one's place, and those that they include in their turn.

    A name that is put together while the page is made may be anything of its form, unless the shipped
    templates put together names of that form: theirs are names of shipped files.
    """
    templates = sandbox.files.templates
    own = templates.own_names()
    shipped = set(templates.shipped_names())
    theirs = {form for name in shipped for form in _forms(sandbox, PREFIX + name) if "*" in form}
    reached = [name for name in own if name in shipped]
    for name in reached:
        wanted = [form for form in _forms(sandbox, name) if form not in theirs]
        reached += (
            each for each in own if each not in reached and any(fnmatchcase(each, form) for form in wanted)
        )
    return tuple(reached)


def _forms(sandbox: Sandbox, name: str) -> Iterator[str]:
    """The names that a template includes, imports or extends, as patterns; none of one that can't be read."""
    try:
        source, _, _ = sandbox.files.get_source(sandbox, name)
        whole = sandbox.parse(source)
    except (TemplateSyntaxError, TemplateTrouble):
        return
    for node in whole.find_all(nodes.Stmt):
        if isinstance(node, nodes.Extends | nodes.FromImport | nodes.Import | nodes.Include):
            yield from _asked(node.template)


def _asked(names: nodes.Expr) -> Iterator[str]:
    yield from map(_form, names.items if isinstance(names, nodes.List | nodes.Tuple) else [names])


def _form(name: nodes.Expr) -> str:
    match name:
        case nodes.Const():
            return escape(str(name.value))
        case nodes.Concat():
            return "".join(map(_form, name.nodes))
    return "*"
