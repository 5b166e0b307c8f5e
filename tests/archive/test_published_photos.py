"""Nothing that a photo's file says of place, time and people gets out, in whatever is published."""

import re
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from tests.archive.conftest import YEAR, Run
from tests.reader.test_photos import CANARY, photo

KEPT = Path("plans", "plan", "published", "2024")
SHOWN = """\
chapters:
  - title: Havnen
    blocks:
      - image: {file: plan/havn.jpg, decorative: true}
      - image: {file: plan/havn.png, decorative: true}
      - image: {file: plan/havn.webp, decorative: true}
"""


def spoken(path: Path) -> Iterator[bytes]:
    """All bytes of a file as it stands, of what it carries along, and of what is compressed in it."""
    content = path.read_bytes()
    yield content
    for found in re.findall(rb"base64,([A-Za-z0-9+/=]+)", content):
        yield b64decode(found)
    if path.suffix == ".pdf":
        with pikepdf.open(path) as pdf:
            for each in pdf.objects:
                if isinstance(each, pikepdf.Stream):
                    raw = each.read_raw_bytes()
                    yield raw if "/DCTDecode" in str(each.get("/Filter")) else each.read_bytes()


def test_no_byte_of_a_photos_metadata_is_published(folder: Path, plancc: Run) -> None:
    home = folder / "plans" / "plan"
    for kind, name in (("JPEG", "havn.jpg"), ("PNG", "havn.png"), ("WEBP", "havn.webp")):
        (home / name).write_bytes(photo(kind, orientation=6))
    (home / "2024.yaml").write_text(YEAR + SHOWN, encoding="utf-8")
    frozen = plancc("freeze", "plan", "2024")
    assert frozen.returncode == 0, frozen.stdout + frozen.stderr
    assert plancc("site", "plan").returncode == 0
    looked_at = [
        path for home in (folder / KEPT, folder / "site") for path in home.rglob("*") if path.is_file()
    ]
    assert {"index.html", "plan-2024.pdf", "havn.jpg", "havn.webp"} <= {path.name for path in looked_at}
    assert [path for path in looked_at if any(CANARY in each for each in spoken(path))] == []

    # The frozen sources give the same edition again.
    source = (folder / KEPT / "source" / "plan.yaml").relative_to(folder)
    assert plancc("build", str(source), "--to", "pdf", "--to", "html").returncode == 0
    for name in ("index.html", "plan-2024.pdf"):
        again = folder / "build" / "plan" / "2024" / name
        assert again.read_bytes() == (folder / KEPT / name).read_bytes()
