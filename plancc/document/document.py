"""Compose an edition into a document in finished words."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from plancc.document.annual import AnnualWriter
from plancc.document.blocks import BlockWriter
from plancc.document.brief import with_brief
from plancc.document.chapters import ChapterWriter
from plancc.document.colours import colours
from plancc.document.cover import CoverWriter
from plancc.document.errata import errata
from plancc.document.inlines import unlinked
from plancc.document.longest import longest
from plancc.document.multi_year import MultiYearWriter
from plancc.document.nodes.document import Division, Document, Entry
from plancc.document.numbering import numbered
from plancc.document.scribe import Scribe, without_calls
from plancc.document.sections import sections
from plancc.document.targets import TargetWriter
from plancc.document.titles import titled
from plancc.document.vocabulary import Vocabulary, words_of
from plancc.edition.edition import Edition
from plancc.edition.ids import ids, shown_ids
from plancc.plan.parts import Placed, of_year, parts

CONTENTS_KINDS = ("chapter", "section", "focus-point", "strategy", "overview")
"""The divisions that the contents name; the parts of a focus point or strategy are not among them."""


def compose(edition: Edition, images: Mapping[str, bytes], created: str) -> Document:
    """Write the document of an edition.

    `images` holds the bytes of the image files that the plan names; `created` is the moment that the
    document carries as its date (W3C form, with zone), or empty. The same edition gives the same document.
    """
    placed = tuple(of_year(parts(edition.plan), edition.year))
    scribe = _scribe(edition, placed)
    document = _written(edition, scribe, images, created)
    # Whether a link leads anywhere is known at the end; few plans have one that does not.
    dead = scribe.dead_anchors(shown_ids(placed))
    return _written(edition, _scribe(edition, placed, dead), images, created) if dead else document


def _scribe(edition: Edition, placed: Sequence[Placed], dead: Collection[str] = frozenset()) -> Scribe:
    notes = {note.id: note.text for note in edition.plan.footnotes}
    return Scribe(words_of(edition.plan), notes, frozenset(named.id for named in ids(placed)), dead)


def _written(edition: Edition, scribe: Scribe, images: Mapping[str, bytes], created: str) -> Document:
    plan, vocabulary = edition.plan, scribe.vocabulary
    shades = colours(plan.theme, len(edition.focus_points))
    targets = TargetWriter(edition, scribe, shades)
    blocks = BlockWriter(scribe, shades, images, targets.overview)
    chapters = ChapterWriter(scribe, blocks)
    cover = CoverWriter(edition, scribe)
    multi_year = MultiYearWriter(edition, scribe, blocks, chapters, targets, shades)
    annual = AnnualWriter(edition, scribe, chapters, targets)
    facts = cover.facts()
    divisions = tuple(_divisions(edition, vocabulary, chapters, multi_year, annual, cover))
    contact = cover.contact()
    colophon = cover.colophon()
    divisions += chapters.abbreviations()
    if plan.numbered:
        divisions = numbered(divisions)
    divisions = with_brief(divisions)
    motto = plan.multi_year.motto if plan.multi_year else None
    theme = plan.theme
    return Document(
        name=edition.name,
        title=scribe.plain(plan.title),
        longest=longest(scribe.plain(plan.title)),
        subtitle=scribe.plain(plan.subtitle or ""),
        edition=cover.edition_name,
        period=cover.period,
        authority=plan.authority.name,
        unit=plan.authority.unit or "",
        language=vocabulary.language.tag,
        summary=scribe.plain(plan.summary or ""),
        draft=cover.draft,
        motto=scribe.text(without_calls(motto.text)) if motto else (),
        facts=facts,
        contents=tuple(_entries(divisions)),
        divisions=titled(divisions),
        contact=contact,
        colophon=colophon,
        logo=blocks.picture(theme.logo) if theme.logo else None,
        cover=blocks.picture(theme.cover) if theme.cover else None,
        colours=shades,
        created=created,
        words={key: words for key, words in vocabulary.language.phrases.items() if "{}" not in words},
    )


def _divisions(
    edition: Edition,
    vocabulary: Vocabulary,
    chapters: ChapterWriter,
    multi_year: MultiYearWriter,
    annual: AnnualWriter,
    cover: CoverWriter,
) -> Iterator[Division]:
    """The parts of the document in the order of the plan, written in that order."""
    plan, found = edition.plan, sections(edition, vocabulary)
    yield from chapters.chapters(plan.before, 2)
    for section in found:
        if section == found[-1] and (len(found) > 1 or edition.annual):
            yield from chapters.chapters(plan.between, 2)
        if section.key == "multi_year" and plan.multi_year:
            yield multi_year.section(plan.multi_year, section)
        elif edition.annual:
            yield annual.section(edition.annual, section)
    if not edition.annual:
        yield from chapters.chapters(plan.between, 2)
    yield from chapters.chapters(plan.after, 2)
    if not edition.annual:
        yield from errata(chapters.scribe, plan.errata, 2)
    yield from cover.signatures()


def _entries(divisions: Iterable[Division]) -> Iterator[Entry]:
    for division in divisions:
        if division.kind in CONTENTS_KINDS:
            inner = tuple(_entries(division.divisions)) if division.kind == "section" else ()
            yield Entry(division.label, unlinked(division.title), division.anchor, division.kind, inner)
