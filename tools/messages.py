"""What plancc says becomes catalogs: gather the messages from the code, and compile their translations.

A message that is new stands at its place in the `.po` file with an empty translation, and one that is no
longer said is gone from it. With `--check` nothing is written: the names of files that would change and the
messages without a translation are printed, and make the run fail.
"""

import sys
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "plancc" / "locale"
KEYWORDS = {"Message": None, "counted": (1, 2), "marked": None}
# What typer says by gettext, in plancc's domain.
OF_TYPER = ("Arguments", "Commands", "Options", "default: {default}", "required")


class _Catalog(Catalog):
    """A catalog whose head says what gettext needs; who changed it and when is git's to know."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        return [
            ("Language", self.locale_identifier or ""),
            ("Plural-Forms", self.plural_forms),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
        ]


def template() -> Catalog:
    """All that is said, in the order of the alphabet, without the places: they change with every line."""
    catalog = Catalog(domain="plancc")
    for words in OF_TYPER:
        catalog.add(words)
    found = extract_from_dir(ROOT / "plancc", method_map=[("**.py", "python")], keywords=KEYWORDS)
    for _, _, said, _, _ in found:
        catalog.add(said)
    return catalog


def written(language: str, said: Catalog) -> dict[Path, bytes]:
    """A language's two files as they should be."""
    folder = LOCALE / language / "LC_MESSAGES"
    source = folder / "plancc.po"
    known = read_po(BytesIO(source.read_bytes()), locale=language) if source.exists() else Catalog(language)
    catalog = _Catalog(language, domain="plancc", fuzzy=False, header_comment="# What plancc says.")
    for message in sorted(said, key=lambda message: str(message.id)):
        if message.id:
            earlier = known.get(message.id[0] if isinstance(message.id, tuple) else message.id)
            catalog.add(message.id, earlier.string if earlier else None)
    text, compiled = BytesIO(), BytesIO()
    write_po(text, catalog, width=100, no_location=True)
    write_mo(compiled, catalog)
    return {source: text.getvalue(), source.with_suffix(".mo"): compiled.getvalue()}


def main() -> int:
    checking = sys.argv[1:] == ["--check"]
    said = template()
    wrong = []
    for folder in sorted(LOCALE.glob("*/LC_MESSAGES")):
        language = folder.parent.name
        for path, content in written(language, said).items():
            if not checking:
                path.write_bytes(content)
            elif not path.exists() or path.read_bytes() != content:
                wrong.append(f"{path.relative_to(ROOT)} is not up to date: run make messages")
        catalog = read_po((folder / "plancc.po").open("rb"), locale=language)
        wrong += [
            f"{language}: not translated: {message.id!r}"
            for message in catalog
            if message.id and not told(message.string)
        ]
    sys.stdout.writelines(f"{line}\n" for line in wrong)
    return bool(checking and wrong)


def told(translation: object) -> bool:
    """Whether a message, and each of its plural forms, has a translation."""
    return all(translation) if isinstance(translation, tuple | list) else bool(translation)


if __name__ == "__main__":
    sys.exit(main())
