"""Aims and measurements become sentences."""

from collections.abc import Sequence
from dataclasses import dataclass

from plancc.document.sources import sourced
from plancc.document.vocabulary import Vocabulary
from plancc.edition.edition import Edition, EditionTarget
from plancc.plan.target import Aim, Measurement, Target


@dataclass(frozen=True)
class Numerals:
    """Says the numbers of one edition's targets in the words of a plan."""

    edition: Edition
    vocabulary: Vocabulary

    def aim(self, aim: Aim, held: EditionTarget) -> str:
        """An aim as a sentence: its words, where it holds, when it shall be reached."""
        vocabulary, language = self.vocabulary, self.vocabulary.language
        unit = None if aim.operator == "top" else held.part.unit
        value = vocabulary.amount(aim.value, unit) if aim.value is not None else ""
        words = language.capital(
            language.aim(aim.operator, value, aim.reference or "", aim.among or "", aim.deadline)
        )
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
        vocabulary, area = self.vocabulary, measurement.area
        amount = vocabulary.amount(measurement.value, target.unit) if measurement.value is not None else ""
        found = self.edition.area(area) if area else None
        name = vocabulary.language.reference(measurement.reference) if measurement.reference else ""
        return " ".join(part for part in (found.name if found else name, amount) if part)
