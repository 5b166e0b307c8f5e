"""A reference names an id that the edition does not have, or one of another kind."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from itertools import islice, pairwise
from typing import NamedTuple

from plancc.edition.ids import ids
from plancc.finding import Fault, Quote, Severity
from plancc.message import Message
from plancc.plan.annual import Carrying, Strategy
from plancc.plan.blocks import Party, Relations
from plancc.plan.cover import Adoption, Area, Body, Signature
from plancc.plan.goal import Goal
from plancc.plan.multi_year import FocusPoint
from plancc.plan.part import Part
from plancc.plan.parts import fields
from plancc.plan.plan import Footnote
from plancc.plan.target import Aim, Measurement, Target
from plancc.pointer import Pointer
from plancc.rules.notes import calls
from plancc.rules.rule import Rule, Subject
from plancc.spelling import did_you_mean, meant, write_one_of

_BEARERS: Mapping[tuple[type[Part], str], type[Part]] = {
    (Adoption, "body"): Body,
    (Signature, "body"): Body,
    (Strategy, "goals"): Goal,
    (Carrying, "focus_point"): FocusPoint,
    (Carrying, "strategies"): Strategy,
    (Carrying, "goals"): Goal,
    (FocusPoint, "goals"): Goal,
    (Target, "areas"): Area,
    (Aim, "area"): Area,
    (Measurement, "area"): Area,
}
_NOUNS: Mapping[type[Part], tuple[Message, Message, Message]] = {
    Area: (Message("area"), Message("areas"), Message("an area")),
    Body: (Message("body"), Message("bodies"), Message("a body")),
    FocusPoint: (Message("focus point"), Message("focus points"), Message("a focus point")),
    Footnote: (Message("footnote"), Message("footnotes"), Message("a footnote")),
    Goal: (Message("goal"), Message("goals"), Message("a goal")),
    Party: (Message("party"), Message("parties"), Message("a party")),
    Target: (Message("target"), Message("targets"), Message("a target")),
    Strategy: (Message("strategy"), Message("strategies"), Message("a strategy")),
}


_MOST_LISTED = 100


class _Reference(NamedTuple):
    """An id that is referred to, and the ids of the kind that it must be of, where the scope is narrower.

    `call` is where it stands in a text.
    """

    id: str
    bearer: type[Part]
    pointer: Pointer
    scope: Mapping[str, None] | None = None
    call: re.Match[str] | None = None


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for edition in subject.editions:
        known: dict[type[Part], dict[str, Pointer]] = {}
        here = subject.parts_of(edition)
        for named in ids(here):
            known.setdefault(named.bearer, {})[named.id] = named.pointer
        references = [each for pointer, part in here for each in _references(pointer, part)]
        uses = Counter((each.bearer, each.id) for each in references if each.scope is None)
        for reference in references:
            valid = known.get(reference.bearer, {}) if reference.scope is None else reference.scope
            if reference.id not in valid:
                misspelt = _misspelt(rule, reference, known.get(reference.bearer, {}), uses)
                yield misspelt or _fault(rule, reference, valid, known, edition.year)
    for last, edition in pairwise(subject.editions):
        targets = dict.fromkeys(target.part.id for target in last.targets)
        for index, each in enumerate(edition.annual.discontinued if edition.annual else ()):
            if each.target not in targets:
                at = edition.pointer.child("discontinued", index, "target")
                yield _fault(rule, _Reference(each.target, Target, at), targets, {}, last.year)


def _references(pointer: Pointer, part: Part) -> Iterator[_Reference]:
    if isinstance(part, Relations):
        parties = dict.fromkeys(party.id for party in part.parties)
        for index, link in enumerate(part.links):
            at = pointer.child("links", index)
            yield _Reference(link.first, Party, at.child("from"), parties)
            yield _Reference(link.second, Party, at.child("to"), parties)
    for name, key, value in fields(part):
        bearer = _BEARERS.get((type(part), name))
        if bearer and isinstance(value, tuple):
            yield from (
                _Reference(each, bearer, pointer.child(key, index)) for index, each in enumerate(value)
            )
        elif bearer and value is not None:
            yield _Reference(value, bearer, pointer.child(key))
        elif isinstance(value, str):
            yield from (
                _Reference(found[1], Footnote, pointer.child(key), call=found) for found in calls(value)
            )


def _misspelt(
    rule: Rule, reference: _Reference, known: Mapping[str, Pointer], uses: Counter[tuple[type[Part], str]]
) -> Fault | None:
    """Where several places refer to one id and none to that which is like it, the id itself is misspelt."""
    times = uses[reference.bearer, reference.id]
    likely = meant(reference.id, known) if times > 1 else None
    if not likely or uses[reference.bearer, likely]:
        return None
    return rule.fault(
        known[likely],
        Message('{n} places refer to "{id}", and none to this id', n=times, id=reference.id),
        hint=write_one_of((reference.id,), "id"),
        remedy=Message("an id and what refers to it must be spelt alike"),
        mend=reference.id,
    )


def _fault(
    rule: Rule,
    reference: _Reference,
    valid: Collection[str],
    known: Mapping[type[Part], Collection[str]],
    year: int,
) -> Fault:
    one, many, a_one = _NOUNS[reference.bearer]
    other = next((noun for kind, (_, _, noun) in _NOUNS.items() if reference.id in known.get(kind, ())), None)
    message = (
        Message('"{id}" is {other}, not {one}', id=reference.id, other=other, one=a_one)
        if other
        else Message('{one} "{id}" does not exist', one=one, id=reference.id)
    )
    likely = None if other else meant(reference.id, valid)
    call = reference.call
    return rule.fault(
        reference.pointer,
        message,
        hint=did_you_mean(reference.id, valid),
        remedy=Message("{many} of {year}: {ids}", many=many, year=year, ids=_listed(valid))
        if valid
        else Message("the plan has no {many}", many=many),
        quote=Quote.at(call.string, *call.span()) if call else None,
        mend=f"[^{likely}]" if likely and call else likely,
    )


def _listed(valid: Collection[str]) -> tuple[str, ...]:
    return (*islice(valid, _MOST_LISTED), *["…"] * (len(valid) > _MOST_LISTED))


UNKNOWN_REFERENCE = Rule(
    name="unknown-reference",
    severity=Severity.ERROR,
    finds=Message("A reference names an id that the edition does not have, or one of another kind."),
    why=Message(
        "The document could not show what the author meant, and the relation would be lost without a word."
    ),
    bad="focus_points:\n  - focus_point: virksomhederne\n    strategies: [opkvalifisering]",
    good="focus_points:\n  - focus_point: virksomhederne\n    strategies: [opkvalificering]",
    check=_check,
)
