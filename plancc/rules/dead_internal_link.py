"""A link leads to a place in the document that the edition doesn't have."""

import re
from collections.abc import Collection, Iterator

from plancc.edition.ids import shown_ids
from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.parts import Placed, fields, of_year
from plancc.plan.plan import Plan
from plancc.plan.terms import Noun
from plancc.plan.texts import texts
from plancc.rules.links import links
from plancc.rules.rule import Rule, Subject
from plancc.spelling import did_you_mean

_NUMBER = re.compile(r"-\d+$")


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    bearing = {
        words.pointer: (words.part, inner)
        for words in subject.words
        if "](#" in words.text
        and (inner := tuple(link for link in links(words) if link.address.startswith("#")))
    }
    if not bearing:
        return
    placed = tuple((pointer, part) for pointer, (part, _) in bearing.items())
    for edition in subject.editions:
        here = subject.parts_of(edition)
        known = shown_ids(here)
        doubtful = tuple(
            (pointer, link)
            for pointer, _ in of_year(placed, edition.year)
            for link in bearing[pointer][1]
            if link.address[1:] not in known
        )
        made = _made(here, subject.plan) if doubtful else frozenset()
        for pointer, link in doubtful:
            name = link.address[1:]
            if not _is_made(name, known, made):
                yield rule.fault(
                    pointer,
                    Message('the edition of {year} has no place "{name}"', year=edition.year, name=name),
                    hint=did_you_mean(name, sorted(known)),
                    remedy=Message("link to the id of a chapter, a strategy or a target, or give it one"),
                    quote=link.quote,
                )


def _is_made(name: str, known: Collection[str], made: Collection[str]) -> bool:
    """Whether the document may make this anchor of a title, or of an id and a heading under it."""
    base = _NUMBER.sub("", name)
    under = (base.removeprefix(f"{each}-") for each in known if base.startswith(f"{each}-"))
    if name in made or base in made or any(each in made for each in under):
        return True
    # A heading with the year in it is put together of others: "Ministermål og lokale mål 2024".
    return base != name and {*base.split("-")} <= {word for each in made for word in each.split("-")}


def _made(placed: tuple[Placed, ...], plan: Plan) -> frozenset[str]:
    """What anchors are made of: the titles of an edition, and the headings that the document adds."""
    # Languages cost more to import than checking a plan takes, and few links are in doubt.
    from plancc.language.languages import LANGUAGES  # noqa: PLC0415 - see above

    language = LANGUAGES[plan.language]
    titles = {language.slug(words.text) for words in texts(placed) if words.field in ("title", "caption")}
    own = (value for _, _, value in fields(plan.terms) if isinstance(value, str | Noun))
    headings = {
        *(word for pair in language.terms.values() for word in pair),
        *(word for term in own for word in ((term.one, term.many) if isinstance(term, Noun) else (term,))),
        *language.phrases.values(),
    }
    return frozenset(titles | {language.slug(str(heading).replace("{}", "")) for heading in headings})


DEAD_INTERNAL_LINK = Rule(
    name="dead-internal-link",
    severity=Severity.WARNING,
    finds=Message("A link leads to a place in the document that the edition doesn't have."),
    why=Message("Nothing happens when a reader follows it; in the PDF it can't be followed at all."),
    bad='text: "Se [strategien for unge](#strategi-unge)."\n…\nstrategies:\n'
    "  - {id: unge, title: Unge i job}",
    good='text: "Se [strategien for unge](#unge)."\n…\nstrategies:\n  - {id: unge, title: Unge i job}',
    check=_check,
)
