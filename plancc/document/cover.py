"""What a document says of the plan itself: cover, facts, contact, signatures."""

from dataclasses import dataclass
from typing import get_args

from plancc import hyperlink
from plancc.document.nodes.blocks import Blocks, Fact, Signatures
from plancc.document.nodes.document import Contact, Division
from plancc.document.nodes.words import Link, Verbatim, Words
from plancc.document.scribe import Scribe
from plancc.edition.edition import Edition
from plancc.plan.cover import Body

ROLES: tuple[str, ...] = get_args(Body.model_fields["role"].annotation)


@dataclass(frozen=True)
class CoverWriter:
    """Writes what stands on the cover and the last page."""

    edition: Edition
    scribe: Scribe

    @property
    def period(self) -> str:
        """The plan's years: "2023-2024", or the one year."""
        first, last = self.edition.plan.period.first, self.edition.plan.period.last
        return str(first) if first == last else self.scribe.vocabulary.phrase("years", str(first), str(last))

    @property
    def edition_name(self) -> str:
        """The edition's own name, or "Udgave 2024"; the only edition of a plan needs none."""
        annual = self.edition.annual
        if annual is None:
            return ""
        return annual.name or self.scribe.vocabulary.phrase("edition", str(self.edition.year))

    @property
    def draft(self) -> str:
        """The words that say that the edition is a draft; empty for an adopted one."""
        return self.scribe.vocabulary.phrase("draft_note") if self.edition.draft else ""

    def colophon(self) -> Blocks:
        """The plan's own words, and why nothing is known of an adoption of which nothing is known."""
        undated, phrase = self.edition.undated, self.scribe.vocabulary.phrase
        told = f"{phrase('undated')} {undated.unknown}" if undated else None
        return (*self.scribe.text(self.edition.plan.colophon), *self.scribe.text(told), *self.scribe.notes())

    def facts(self) -> tuple[Fact, ...]:
        """Who stands behind the plan, when it holds, what it serves, who adopted it."""
        plan, language = self.edition.plan, self.scribe.vocabulary.language
        told = [
            ("authority", plan.authority.name),
            ("unit", plan.authority.unit),
            ("areas", language.listed([area.name for area in plan.authority.areas])),
            ("period", self.period),
            ("edition_name", self.edition.called if self.edition.annual else ""),
            ("vision", plan.vision),
        ]
        told += [
            (role, language.listed([body.name for body in plan.bodies if body.role == role]))
            for role in ROLES
        ]
        told.append(("dated", self._date()))
        told += [("adopted", self._adoption()), ("corrected", self._corrected())]
        return tuple(self._fact(name, words) for name, words in told if words)

    def contact(self) -> Contact | None:
        """Where readers can turn to."""
        part, phrase = self.edition.plan.contact, self.scribe.vocabulary.phrase
        if part is None:
            return None
        web = hyperlink.web(part.web or "")
        links = (
            (phrase("phone"), hyperlink.phone(part.phone or ""), part.phone),
            (phrase("email"), hyperlink.mail(part.email or ""), part.email),
            (phrase("web"), web, web.removeprefix("https://").rstrip("/") if web else part.web),
        )
        return Contact(
            title=part.title or phrase("contact"),
            blocks=self.scribe.text(part.text),
            name=part.name,
            lines=part.address,
            links=tuple(
                (name, Link(address, (Verbatim(words),)) if address else Words(words))
                for name, address, words in links
                if words
            ),
        )

    def signatures(self) -> tuple[Division, ...]:
        """A chapter for those who sign, each with their role and the body they speak for."""
        plan, scribe = self.edition.plan, self.scribe
        if not plan.signatures:
            return ()
        bodies = {body.id: body.name for body in plan.bodies}
        signed = tuple(
            Fact(each.name, scribe.line(", ".join(filter(None, (each.role, bodies.get(each.body or ""))))))
            for each in plan.signatures
        )
        title = scribe.vocabulary.phrase("signatures")
        return (
            Division("chapter", 2, scribe.titled(title), scribe.line(title), blocks=(Signatures(signed),)),
        )

    def _fact(self, name: str, words: str) -> Fact:
        return Fact(self.scribe.vocabulary.phrase(name), self.scribe.line(words))

    def _date(self) -> str:
        date = self.edition.date
        return self.scribe.vocabulary.language.period(date) if date else ""

    def _corrected(self) -> str:
        """The day of the last correction; the corrections themselves have a chapter of their own."""
        days = [erratum.date for erratum in self.edition.errata]
        return self.scribe.vocabulary.language.period(max(days, key=lambda day: day.last_day)) if days else ""

    def _adoption(self) -> str:
        adoption, body = self.edition.adoption, self.edition.adopted_by
        if adoption is None:
            return ""
        vocabulary = self.scribe.vocabulary
        day = vocabulary.language.period(adoption.date)
        words = vocabulary.phrase("adopted_by", body.name, day) if body else day
        return f"{words} ({vocabulary.phrase('case', adoption.case)})" if adoption.case else words
