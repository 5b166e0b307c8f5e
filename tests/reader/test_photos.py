"""What documents show of a photo: the picture, upright and in sRGB, and nothing else that its file says."""

import warnings
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from plancc.finding import Fault
from plancc.plan.plan import Plan
from plancc.reader import images as collecting
from plancc.reader import photos
from plancc.reader.photos import HIGHEST, WIDEST, BrokenImage, TooManyPixels, published

CANARY = b"KANARIEFUGL"
ORIENTATION, DESCRIPTION, GPS, PLACE = 0x0112, 0x010E, 0x8825, 0x001B


def photo(kind: str, mode: str = "RGB", size: tuple[int, int] = (60, 40), **options: Any) -> bytes:
    """A photo, red at the left and blue at the right, that says in all places who took it and where."""
    image = Image.new("RGB", size, (200, 0, 0))
    image.paste((0, 0, 200), (size[0] // 2, 0, *size))
    image = image.convert(mode)
    if mode in ("LA", "RGBA"):
        image.putalpha(128)
    exif = Image.Exif()
    exif[DESCRIPTION] = CANARY.decode()
    exif[ORIENTATION] = options.pop("orientation", 1)
    exif.get_ifd(GPS)[PLACE] = CANARY
    exif.get_ifd(0x8769)[0x9286] = CANARY
    told: dict[str, Any] = {"exif": exif.tobytes(), "xmp": b"<x:xmpmeta>" + CANARY + b"</x:xmpmeta>"}
    if kind == "JPEG":
        told["comment"] = CANARY
    if kind == "PNG":
        text = PngImagePlugin.PngInfo()
        text.add_text("Author", CANARY.decode())
        text.add_itxt("XML:com.adobe.xmp", CANARY.decode())
        told["pnginfo"] = text
        del told["xmp"]
    written = BytesIO()
    image.save(written, kind, **told, **options)
    # Phones put a film behind the picture.
    return written.getvalue() + CANARY


def opened(content: bytes) -> Any:
    image = Image.open(BytesIO(content))
    image.load()
    return image


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_nothing_is_left_of_what_a_file_says_besides_the_picture(kind: str, orientation: int) -> None:
    content = photo(kind, orientation=orientation)
    assert content.count(CANARY) >= 4
    shown, _ = published(content)
    assert CANARY not in shown
    assert not {"exif", "xmp", "icc_profile", "comment", "Author"} & {*opened(shown).info}
    assert opened(shown).format == kind


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_taken_sideways_is_upright(kind: str) -> None:
    shown = opened(published(photo(kind, orientation=6))[0])
    assert shown.size == (40, 60)
    # What was at the left is at the top.
    assert shown.getpixel((20, 5))[0] > 150 > shown.getpixel((20, 55))[0]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_an_image_that_is_fit_keeps_its_pixels(kind: str) -> None:
    content = photo(kind)
    assert opened(published(content)[0]).tobytes() == opened(content).tobytes()


@pytest.mark.parametrize(
    ("kind", "mode", "expected"),
    [
        ("JPEG", "CMYK", "RGB"),
        ("JPEG", "L", "L"),
        ("PNG", "I;16", "L"),
        ("PNG", "P", "P"),
        ("PNG", "1", "1"),
        ("PNG", "RGBA", "RGBA"),
        ("PNG", "LA", "LA"),
        ("WEBP", "RGBA", "RGBA"),
    ],
)
def test_every_kind_of_image_comes_out_with_eight_bits(kind: str, mode: str, expected: str) -> None:
    if mode == "I;16":
        grey, written = Image.new("I;16", (8, 8), 0x8080), BytesIO()
        grey.save(written, kind)
        content = written.getvalue()
    else:
        content = photo(kind, mode)
    shown, _ = published(content)
    assert opened(shown).mode == expected
    assert published(shown)[0] == shown
    if mode == "I;16":
        assert opened(shown).getpixel((4, 4)) == 0x80
    if mode == "CMYK":
        assert opened(shown).getpixel((5, 20))[0] > 150


def test_a_colour_profile_is_carried_out_and_left_out() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    strange, _ = published(photo("JPEG", icc_profile=profile))
    srgb, _ = published(
        photo("JPEG", icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    )
    for shown in (strange, srgb):
        assert b"ICC_PROFILE" not in shown
        assert opened(shown).getpixel((5, 20))[0] > 150


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_large_photo_is_scaled_once_to_what_a_page_shows(kind: str) -> None:
    shown, _ = published(photo(kind, size=(2 * WIDEST, 400)))
    assert opened(shown).size == (WIDEST, 200)
    assert published(shown)[0] == shown
    assert opened(published(photo(kind, size=(40, HIGHEST + 100)))[0]).height == HIGHEST


def test_a_spoilt_photo_is_refused_without_a_word_of_the_library(capfd: pytest.CaptureFixture[str]) -> None:
    whole = photo("JPEG", size=(300, 300))
    spoilt = [whole[:200], whole[: len(whole) // 2], b"", b"\x89PNG\r\n\x1a\n", photo("PNG")[:60]]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for content in spoilt:
            with pytest.raises(BrokenImage):
                published(content)
        # Metadata that makes no sense is none of the picture's.
        sound = published(whole.replace(b"Exif\0\0MM", b"Exif\0\0XX"))[0]
    assert opened(sound).size == (300, 300)
    assert capfd.readouterr() == ("", "")


def test_an_image_with_too_many_pixels_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "MOST_PIXELS", 60 * 40 - 1)
    with pytest.raises(TooManyPixels):
        published(photo("PNG"))


@pytest.mark.parametrize("limit", ["MOST_BYTES_TOGETHER", "MOST_PIXELS_TOGETHER"])
def test_all_images_together_have_a_limit(
    limit: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = photo("PNG")
    blocks = []
    for name in ("a.png", "b.png", "a.png", "c.png"):
        (tmp_path / name).write_bytes(content)
        blocks.append({"image": {"file": name, "decorative": True}})
    plan = Plan.model_validate(
        {
            "plancc": 1,
            "title": "Plan",
            "period": {"from": 2027, "to": 2027},
            "authority": {"name": "Ringby Kommune"},
            "before": [{"title": "Billeder", "blocks": blocks}],
            "annual": {"2027": {"title": "Mål"}},
        }
    )
    assert collecting.images(plan, tmp_path)[1] == ()
    monkeypatch.setattr(collecting, limit, 2 * len(content) if "BYTES" in limit else 2 * 60 * 40)
    found, faults = collecting.images(plan, tmp_path)
    assert sorted(found) == ["a.png", "b.png"]
    assert [(fault.rule, str(fault.pointer)) for fault in faults] == [
        ("file-too-large", "before[0].blocks[3].image.file")
    ]
    assert isinstance(faults[0], Fault)
