"""The build information of a PDF: what it was made of and with, so that anyone can make it again.

It travels in the PDF beside the sources, as what reproducible builds call a buildinfo file
(https://reproducible-builds.org/docs/recording/).
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from plancc.output.fields import CHECKED, MOST_ENTRIES, InnerPath, Sum, Word

NAME = "buildinfo.json"
MEDIA_TYPE = "application/json"
_MOST_BYTES = 4 * 2**20
"""More than that of any plan with all its images."""


class BrokenBuildinfo(ValueError):
    """What is no build information, or of a format that is not known here."""


class _Record(BaseModel):
    model_config = ConfigDict(**CHECKED, frozen=True)


class SourceFile(_Record):
    """A file of the plan's author: its path from the plan's folder, and the attachment that holds it."""

    path: InnerPath
    attachment: Word
    sha256: Sum


class Buildinfo(_Record):
    """What an edition's PDF was made of and with.

    `sources` has the plan's own file first. `created` is the date that the document carries, or empty.
    Versions are by what they are of; templates and fonts are the SHA-256 of each file by its name.
    """

    format: Literal[1] = 1
    year: Annotated[int, Field(ge=1000, le=2999)]
    created: Annotated[str, StringConstraints(pattern=r"^([1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z)?$")]
    sources: Annotated[list[SourceFile], Field(min_length=1, max_length=MOST_ENTRIES)]
    versions: Annotated[dict[Word, Word], Field(max_length=100)]
    templates: Annotated[dict[Word, Sum], Field(max_length=MOST_ENTRIES)]
    fonts: Annotated[dict[Word, Sum], Field(max_length=MOST_ENTRIES)]

    @property
    def epoch(self) -> int | None:
        """The date that the document carries in seconds since 1970; None for none."""
        return int(datetime.fromisoformat(self.created).timestamp()) if self.created else None

    @model_validator(mode="after")
    def _dated(self) -> "Buildinfo":
        # A day that no calendar has is a ValueError.
        _ = self.epoch
        return self

    @model_validator(mode="after")
    def _distinct(self) -> "Buildinfo":
        paths = [source.path for source in self.sources]
        attachments = {source.attachment for source in self.sources}
        if len({*paths}) < len(paths) or len(attachments) < len(paths):
            raise ValueError("two sources of one name")
        # A file can't be the folder of another.
        if any(other.startswith(f"{path}/") for path in paths for other in paths):
            raise ValueError("a file and a folder of one name")
        if "/" in paths[0]:
            raise ValueError("the first source is no plan")
        # A repository without a working tree is a folder, too: HEAD, config, objects, refs.
        if any("." not in path.rpartition("/")[2] for path in paths[1:]):
            raise ValueError("a file beside the plan that is neither an annual section nor an image")
        return self

    def to_json(self) -> bytes:
        """The file that is attached."""
        return (self.model_dump_json(indent=1) + "\n").encode()


def read_buildinfo(content: bytes) -> Buildinfo:
    """The build information in a file of unknown origin; what can't be one is a BrokenBuildinfo."""
    if len(content) > _MOST_BYTES:
        raise BrokenBuildinfo("larger than any build information")
    try:
        return Buildinfo.model_validate_json(content)
    except ValidationError:
        # Its words would echo what was read.
        raise BrokenBuildinfo("not build information of this format") from None
