"""Which file a template is: one of someone's own folder, or else the shipped one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from plancc.containment import is_inside, is_plain
from plancc.finding import Finding, Severity
from plancc.message import Message
from plancc.source import Source, Span

PREFIX = "plancc/"
"""What a template writes before a name to have the shipped file, whatever stands in the own folder."""


class RenderTrouble(Exception):
    """A plan can't be made a document, though nothing is wrong with what it says; the findings say why."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(*(finding.message for finding in findings))
        self.findings = findings


class TemplateTrouble(RenderTrouble):
    """No page can be made with these templates."""


@dataclass(frozen=True)
class Templates:
    """The folder that travels with plancc, and perhaps one whose files take the places of its files."""

    shipped: Path
    own: Path | None = None

    def find(self, name: str) -> Path | None:
        """The file that bears a name; None for no file, and for a name that leads out of the folders.

        A link that leads out of the own folder is a TemplateTrouble: who gives the folder away gives
        away what is in it, and nothing else.
        """
        if not is_plain(name):
            return None
        if self.own and not name.startswith(PREFIX) and (self.own / name).is_file():
            if not is_inside(self.own / name, self.own):
                raise TemplateTrouble(self._outside(name))
            return self.own / name
        shipped = self.shipped / name.removeprefix(PREFIX)
        return shipped if shipped.is_file() else None

    def source(self, path: Path) -> Source:
        """A file's text under the name that its writer knows it by; line breaks are single characters.

        Text that is not UTF-8 is a TemplateTrouble.
        """
        content = path.read_bytes()
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise TemplateTrouble(self._no_text(path, content, error.start)) from None
        return Source(self.shown(path), text.replace("\r\n", "\n").replace("\r", "\n"))

    def shown(self, path: Path) -> str:
        """A file's name in findings: as the caller wrote the folder, or with `plancc/` before it."""
        if self.is_own(path):
            return path.as_posix()
        return PREFIX + path.relative_to(self.shipped).as_posix()

    def is_own(self, path: Path) -> bool:
        return self.own is not None and path.is_relative_to(self.own)

    @cached_property
    def in_force(self) -> Mapping[str, bytes]:
        """The content of each template by its name, as it is when this is first asked."""
        found = {name: self.find(name) for name in {*self.shipped_names(), *self.own_names()}}
        return {name: path.read_bytes() for name, path in found.items() if path}

    def own_names(self) -> tuple[str, ...]:
        """The names of the files in the own folder; hidden ones are editors' and systems' business."""
        return tuple(_names(self.own)) if self.own else ()

    def shipped_names(self) -> tuple[str, ...]:
        """The names that a file of the own folder can have to take a shipped file's place."""
        return tuple(_names(self.shipped))

    def _outside(self, name: str) -> Finding:
        source = Source(f"{self.own}/{name}", "")
        return Finding(
            "template-outside",
            Severity.ERROR,
            Span(source, 0, 0),
            Message("this is a link to a file outside the folder of templates"),
            help=Message("put the file itself here"),
        )

    def _no_text(self, path: Path, content: bytes, place: int) -> Finding:
        # As many characters as come before the place, so that line and column are the editor's.
        before = content[:place].decode("utf-8-sig", errors="replace")
        after = content[place:].decode("utf-8", errors="replace")
        return Finding(
            "template-encoding",
            Severity.ERROR,
            Span(Source(self.shown(path), before + after), len(before), len(before) + 1),
            Message("this is not UTF-8 (byte {byte})", byte=f"{content[place]:02X}"),
            help=Message('save the file with the encoding "UTF-8"'),
        )


def _names(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and not any(part.startswith(".") for part in name.parts):
            yield name.as_posix()
