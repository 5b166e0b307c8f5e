"""What was decided, corrected and given up in the last year stays there; the edition's name goes along."""

from collections.abc import Iterator

from plancc.message import Message
from plancc.plan.annual import AnnualSection
from plancc.plan.cover import Adoption
from plancc.plan.plan import Plan
from plancc.pointer import Pointer
from plancc.renewal.change import Change, Question
from plancc.renewal.removal import removal
from plancc.renewal.texts import YEAR
from plancc.tree.place import place
from plancc.tree.tree import Tree
from plancc.tree.write import rewrite


def without_last_year(tree: Tree, plan: Plan, here: Pointer) -> Iterator[Change]:
    """A year that has only begun is a draft; what it does not take along is told at its title."""
    for key, words in _left_behind(plan.annual[str(here.steps[1])]):
        yield Change((removal(place(tree, here.child(key))),), (Question(here.child("title"), words),))


def _left_behind(last: AnnualSection) -> Iterator[tuple[str, Message]]:
    if isinstance(last.adoption, Adoption):
        yield (
            "adoption",
            Message(
                "the adoption of {date} was taken out: this year is a draft until it is adopted",
                date=last.adoption.date.form,
            ),
        )
    elif last.adoption:
        yield "adoption", Message("the adoption was taken out: this year is a draft until it is adopted")
    if last.date:
        yield "date", Message("the date {date} was taken out: it is that of last year", date=last.date.form)
    if last.errata:
        yield "errata", Message("the errata were taken out: they are those of last year")
    if last.discontinued:
        yield "discontinued", Message("what was discontinued was taken out: it was told last year")


def renamed(tree: Tree, plan: Plan, here: Pointer, year: int) -> Iterator[Change]:
    """The edition's own name with the new year in it, where the old year is the only one that it names."""
    last = str(here.steps[1])
    name = plan.annual[last].name or ""
    if YEAR.findall(name) == [last]:
        at, new = here.child("name"), name.replace(last, str(year))
        words = Message('the edition is now called "{name}": confirm', name=new)
        yield Change((rewrite(tree, at, new),), (Question(at, words),))
