"""A plan's editions become what the site says of them."""

from collections.abc import Sequence

from plancc.document.cover import CoverWriter
from plancc.document.scribe import Scribe
from plancc.document.vocabulary import words_of
from plancc.edition.edition import Edition
from plancc.plan.annual import Erratum
from plancc.site.record import Correction, EditionEntry, PlanEntry
from plancc.site.workshop import Offered


def plan_entry(offered: Sequence[Offered], changes: Sequence[str]) -> PlanEntry:
    """The entry of a plan whose editions are offered newest first, with the keys of their comparisons."""
    newest = offered[0].edition
    plan, scribe = newest.plan, _scribe(newest)
    return PlanEntry(
        name=newest.name,
        title=scribe.plain(plan.title),
        authority=plan.authority.name,
        period=CoverWriter(newest, scribe).period,
        language=plan.language,
        summary=scribe.plain(plan.summary or ""),
        colour=plan.theme.colour,
        accent=plan.theme.accent,
        editions=tuple(_edition(each, key) for each, key in zip(offered, changes, strict=True)),
    )


def _edition(offered: Offered, changes: str) -> EditionEntry:
    edition = offered.edition
    scribe, adoption = _scribe(edition), edition.adoption
    return EditionEntry(
        year=edition.year,
        name=CoverWriter(edition, scribe).edition_name or edition.called,
        adopted=str(adoption.date) if adoption else "",
        adopted_by=edition.adopted_by.name if edition.adopted_by else "",
        undated=edition.undated is not None,
        key=offered.key,
        changes=changes,
        corrections=tuple(_correction(erratum, scribe) for erratum in offered.errata),
    )


def _correction(erratum: Erratum, scribe: Scribe) -> Correction:
    paragraphs = (scribe.plain(" ".join(each.split())) for each in erratum.text.split("\n\n"))
    return Correction(
        str(erratum.date), tuple(each for each in paragraphs if each), scribe.plain(erratum.reason)
    )


def _scribe(edition: Edition) -> Scribe:
    return Scribe(words_of(edition.plan), {}, ())
