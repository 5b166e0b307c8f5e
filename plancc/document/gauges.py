"""Targets as pictures and verdicts: how far they are, from the numbers that their table tells in words.

The picture stands in the cell whose words it shows, so that on a phone and on paper it is beside what it is
about. It is passed over by those who are read to: they have just heard it. Only where the plan tells the
status in words of its own, which need not name the numbers, does the picture say them, in sentences.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from plancc.document.colours import INK, NIGHT, QUIET
from plancc.document.nodes.blocks import Blocks, Verdict
from plancc.document.nodes.colours import Colours
from plancc.document.nodes.pictures import Gauge
from plancc.document.nodes.words import Words
from plancc.document.numerals import measured_amount, stated
from plancc.document.vocabulary import Vocabulary
from plancc.drawing.bullet import LIMIT, Level, Measured, Side, bullet
from plancc.edition.edition import Edition, EditionTarget
from plancc.edition.progress import Progress, latest, limit, progress
from plancc.plan.target import Aim, Measurement, Target

_SIDES: dict[str, Side] = {"at-least": "above", "above": "above", "rises": "above"}
_SIDES |= {"at-most": "below", "below": "below", "falls": "below"}


def verdicts(held: EditionTarget, edition: Edition, vocabulary: Vocabulary) -> Blocks:
    """Each aim that the numbers decide, in words; before its deadline only its level can be reached."""
    return tuple(_verdict(each, held.part, edition, vocabulary) for each in progress(held))


def _verdict(found: Progress, target: Target, edition: Edition, vocabulary: Vocabulary) -> Verdict:
    phrase, language, aim = vocabulary.phrase, vocabulary.language, found.aim
    area = edition.area(aim.area) if aim.area else None
    what = [area.name] if area else []
    if len(target.aims) > 1 and aim.deadline:
        what.append(language.period(aim.deadline))
    subject, verdict = "aim" if found.due else "level", "met" if found.met else "missed"
    named = phrase(f"the_{subject}_for", ", ".join(what)) if what else phrase(f"the_{subject}")
    words = phrase(f"{subject}_{verdict}", named, language.within(found.when))
    return Verdict(found.met, (Words(words),))


def gauge(held: EditionTarget, edition: Edition, vocabulary: Vocabulary, colours: Colours) -> Blocks:
    """The latest values of a target against what they are held up to; nothing where either is missing.

    A target without a unit is not drawn: nobody can tell whether its numbers count the same.
    """
    target = held.part
    rows = tuple(_measured(target, edition, vocabulary))
    levels = dict(_levels(target, edition, vocabulary))
    drawable = all(
        abs(value) <= LIMIT for value in [each.value for each in rows] + [each.value for each in levels]
    )
    if target.unit is None or not rows or not levels or not drawable:
        return ()
    told = (_found(target, edition, vocabulary), *levels.values()) if target.status else ()
    return (
        Gauge(
            bullet(
                rows,
                tuple(levels),
                vocabulary.language.number,
                title=" ".join(f"{sentence.removesuffix('.')}." for sentence in told),
                colour=colours.main.solid,
                night=colours.main.night,
                ink=INK,
                quiet=QUIET,
                dark=NIGHT,
            )
        ),
    )


def _measured(target: Target, edition: Edition, vocabulary: Vocabulary) -> Iterator[Measured]:
    """The latest values, each named by its area or else by its time."""
    language = vocabulary.language
    for each in latest(target):
        area = edition.area(each.area) if each.area else None
        time = language.capital(language.period(each.period)) if each.period else ""
        if each.value is not None:
            yield Measured(area.name if area else time, each.value, measured_amount(each, target, vocabulary))


def _found(target: Target, edition: Edition, vocabulary: Vocabulary) -> str:
    """The latest values in a sentence: "Den målte værdi var 57 pct. for Esbjerg … i september 2023"."""
    phrase, language = vocabulary.phrase, vocabulary.language

    def told(measured: Iterable[Measurement]) -> Iterator[str]:
        for each in measured:
            area = edition.area(each.area) if each.area else None
            if each.value is not None:
                amount = measured_amount(each, target, vocabulary)
                yield phrase("value_for", amount, area.name) if area else amount

    values = [
        " ".join((language.listed(list(told(together))), *([language.within(when)] if when else [])))
        for when, together in groupby(latest(target), key=lambda each: each.period)
    ]
    return phrase("was", phrase("measured_value"), language.listed(values))


def _levels(target: Target, edition: Edition, vocabulary: Vocabulary) -> Iterator[tuple[Level, str]]:
    """The aims that are numbers, the references that were measured with the latest values, the base.

    Each comes with the sentence that says it to those who do not see it.
    """
    phrase, language = vocabulary.phrase, vocabulary.language
    when = next((each.period for each in latest(target)), None)
    numbered = [aim for aim in target.aims if limit(aim, target, when) is not None]
    sides = {(aim.reference or "base-value"): _side(aim, target) for aim in numbered if aim.value is None}
    for aim in numbered:
        if aim.value is not None:
            several, area = len(numbered) > 1, edition.area(aim.area) if aim.area else None
            whole, short = (
                language.aim(
                    stated(aim.model_copy(update={"reference": None, "deadline": last}), target, vocabulary)
                )
                for last in (aim.deadline, aim.deadline if several else None)
            )
            words = phrase("level", phrase("aim"), f"{short} ({area.name})" if area else short)
            named = phrase("the_aim_for", area.name) if area else phrase("the_aim")
            level = Level("aim", aim.value, words, "" if several else _side(aim, target))
            yield level, phrase("is", named, whole)
    for each in target.measurements:
        if each.reference and each.value is not None and each.period == when:
            name = language.capital(language.reference(each.reference))
            told = measured_amount(each, target, vocabulary)
            side = sides.get(each.reference, "") if len(numbered) == 1 else ""
            yield Level("reference", each.value, phrase("level", name, told), side), phrase("was", name, told)
    if target.base and target.base.value is not None:
        name, told = language.capital(phrase("base")), measured_amount(target.base, target, vocabulary)
        side = sides.get("base-value", "") if len(numbered) == 1 else ""
        level = Level("base", target.base.value, phrase("level", name, told), side)
        yield level, phrase("was", language.capital(language.reference("base-value")), told)


def _side(aim: Aim, target: Target) -> Side:
    """On which side of its number an aim is met."""
    if aim.operator == "better-than" and target.better:
        return "above" if target.better == "higher" else "below"
    return _SIDES.get(aim.operator, "")
