"""What an edition's PDF carries along, so that it brings its own source and its numbers."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import PurePosixPath
from posixpath import normpath

from plancc.document.blocks import MEDIA_TYPES
from plancc.language.languages import LANGUAGES
from plancc.render.buildinfo import MEDIA_TYPE, NAME, Buildinfo, SourceFile
from plancc.render.job import Job
from plancc.render.order import Attachment, Order


def order(job: Job) -> Order:
    """A job as a press prints it."""
    return Order(job.page, job.style, dated(job.created, job.edition.year), tuple(_attachments(job)))


def dated(created: str, year: int) -> str:
    """The date of attachments, which must bear one: that of the document, if it has one.

    Else it is the first day of the edition's year: the only day that is known without a clock.
    """
    return created or f"{year:04}-01-01T00:00:00Z"


def _attachments(job: Job) -> Iterator[Attachment]:
    phrases = LANGUAGES[job.edition.plan.language].phrases
    sources = _sources(job)
    named = dict(zip(sources, _names(sources), strict=True))
    for path, content in sources.items():
        kind = path.rpartition(".")[2].lower()
        words = phrases["attached_image" if kind in MEDIA_TYPES else "attached_source"]
        media_type = MEDIA_TYPES.get(kind, "application/yaml")
        yield Attachment(named[path], words, "Source", media_type, content)
    yield Attachment("plan.json", phrases["attached_plan"], "Data", "application/json", job.plan_json)
    yield Attachment("targets.csv", phrases["attached_targets"], "Data", "text/csv", job.targets_csv)
    record = _buildinfo(job, sources, named).to_json()
    yield Attachment(NAME, phrases["attached_buildinfo"], "Supplement", MEDIA_TYPE, record)


def _sources(job: Job) -> dict[str, bytes]:
    """All files that the edition was made of, by their paths from the plan's folder, the plan's own first."""
    home = PurePosixPath(job.sources[0].name).parent
    texts = {
        normpath(PurePosixPath(source.name).relative_to(home)): source.text.encode() for source in job.sources
    }
    return texts | {normpath(name): content for name, content in job.images.items()}


def _names(paths: Iterable[str]) -> list[str]:
    """A name for each file: its path with hyphens, for an attachment has no folder."""
    names: list[str] = []
    for path in paths:
        name = path.replace("/", "-")
        names.append(f"{len(names) + 1}-{name}" if name in names else name)
    return names


def _buildinfo(job: Job, sources: Mapping[str, bytes], named: Mapping[str, str]) -> Buildinfo:
    return Buildinfo(
        year=job.edition.year,
        created=job.created,
        sources=[
            SourceFile(path=path, attachment=named[path], sha256=sha256(content).hexdigest())
            for path, content in sources.items()
        ],
        **job.toolchain._asdict(),
    )
