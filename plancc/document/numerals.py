"""Aims and measurements become sentences."""

from collections.abc import Sequence
from dataclasses import dataclass

from plancc.document.sources import sourced
from plancc.document.vocabulary import Vocabulary, measure
from plancc.edition.edition import Edition, EditionTarget
from plancc.language.stated_aim import StatedAim
from plancc.plan.target import Aim, Measurement, Target
from plancc.plan.terms import Noun

_TURNED = {"at-least": "at-most", "at-most": "at-least", "above": "below", "below": "above"}


@dataclass(frozen=True)
class Numerals:
    """Says the numbers of one edition's targets in the words of a plan."""

    edition: Edition
    vocabulary: Vocabulary

    def aim(self, aim: Aim, held: EditionTarget) -> str:
        """An aim as a sentence: its words, where it holds, when it shall be reached."""
        vocabulary, language = self.vocabulary, self.vocabulary.language
        words = language.capital(language.aim(stated(aim, held.part, vocabulary)))
        area = self.edition.area(aim.area) if aim.area else None
        names = [area.name] if area else [each.name for each in held.areas]
        if len(names) > 1:
            words += f" ({vocabulary.phrase('together', language.listed(names))})"
        elif names:
            words += f" ({names[0]})"
        return words.removesuffix(".") + "."

    def measured(self, target: Target, measurements: Sequence[Measurement], what: str = "") -> str:
        """Values of one period and source in a sentence: "September 2023: Esbjerg 3,7 pct., …"."""
        vocabulary, language = self.vocabulary, self.vocabulary.language
        values = ", ".join(self._value(target, measurement) for measurement in measurements)
        first = measurements[0]
        if first.source:
            values += f" ({sourced(vocabulary, first.source, 'sourced')})"
        head = ", ".join(each for each in (what, first.period and language.period(first.period)) if each)
        words = language.capital(f"{head}: {values}" if head else values)
        return f"{words.removesuffix('.')}."

    def _value(self, target: Target, measurement: Measurement) -> str:
        """What a value is of, and the value: "Esbjerg 3,7 pct.", "regionens gennemsnit (Fanø) 2,7 pct."."""
        vocabulary = self.vocabulary
        area = self.edition.area(measurement.area) if measurement.area else None
        name = area.name if area else ""
        if measurement.reference:
            reference = vocabulary.language.reference(measurement.reference)
            name = f"{reference} ({name})" if name else reference
        return " ".join(part for part in (name, measured_amount(measurement, target, vocabulary)) if part)


def measured_amount(measurement: Measurement, target: Target, vocabulary: Vocabulary) -> str:
    """A measured value with its unit, or a rank; nothing where an old plan has none."""
    if measurement.value is None:
        return ""
    number = vocabulary.language.number
    if measurement.of:
        return vocabulary.phrase("rank_among", number(measurement.value), number(measurement.of))
    if target.ranked:
        return vocabulary.phrase("rank", number(measurement.value))
    return vocabulary.amount(measurement.value, target.unit)


def stated(aim: Aim, target: Target, vocabulary: Vocabulary) -> StatedAim:
    """An aim as its language gets to see it. A distance below its reference turns the operator round."""
    value, operator, words = aim.value, aim.operator, ""
    below = bool(aim.reference and value is not None and value < 0)
    if value is not None:
        apart = bool(aim.reference) or operator in ("rises", "falls")
        unit = None if operator == "top" or target.ranked else target.unit
        if apart and target.ranked:
            words = vocabulary.language.count(abs(value), *vocabulary.language.places)
        else:
            words = vocabulary.difference(abs(value), unit) if apart else vocabulary.amount(value, unit)
    counted = isinstance(target.unit, Noun) and value is not None
    return StatedAim(
        _TURNED.get(operator, operator) if below else operator,
        words,
        aim.reference or "",
        aim.among or "",
        aim.deadline,
        below,
        # One of them is not told as many.
        "rank" if target.ranked else "" if counted and abs(value or 0) == 1 else measure(target.unit),
        vocabulary.language.number(abs(value or 0)) if counted else "",
        target.unit.many if isinstance(target.unit, Noun) else "",
    )
