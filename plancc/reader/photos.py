"""Raster images become what documents show: upright, in sRGB with 8 bits, no larger than a page needs.

The file that a camera or a scanner wrote never gets into a document: it says where and when a photo was
taken, and by whom. An image that is fit as it stands keeps its pixels byte for byte, so what was made of
an image is given again when it is read from a frozen edition.
"""

import warnings
from io import BytesIO
from typing import Any

from PIL import Image as Raster
from PIL import ImageCms, ImageOps

from plancc.reader.image_containers import without_metadata

WIDEST, HIGHEST = 1925, 2894
"""Pixels of what a page of A4 has room for between its margins (163 × 245 mm), printed at 300 dpi."""

MOST_PIXELS = 64_000_000

_QUALITY = 88
_FIT_MODES = {
    "JPEG": {"L", "RGB"},
    "PNG": {"1", "L", "LA", "P", "RGB", "RGBA"},
    "WEBP": {"RGB", "RGBA"},
}
# Where a PNG file says how many bits each sample has.
_PNG_DEPTH = 24
_ORIENTATION = 0x0112
_UPRIGHT, _LYING = {1, 2, 3, 4}, {5, 6, 7, 8}
_ALL_GREYS = 257
"""As many of 65,536 greys are one of 256."""


class BrokenImage(Exception):
    """What is no image, or only a part of one."""


class TooManyPixels(Exception):
    """An image that would take too much memory."""


def published(content: bytes) -> tuple[bytes, int]:
    """The image as documents show it, in the format that it has, and how many pixels were read for that."""
    try:
        # Its warnings of bombs and spoilt metadata are for programmers.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Raster.open(BytesIO(content), formats=("JPEG", "PNG", "WEBP")) as opened:
                pixels = opened.width * opened.height
                if pixels > MOST_PIXELS:
                    raise TooManyPixels
                return _published(opened, content), pixels
    except Raster.DecompressionBombError:
        raise TooManyPixels from None
    # What Pillow raises of a spoilt file depends on where it is spoilt.
    except (OSError, SyntaxError, EOFError, ValueError, LookupError, TypeError, ArithmeticError) as error:
        raise BrokenImage(str(error)) from error


def _published(opened: Any, content: bytes) -> bytes:
    kind = "JPEG" if opened.format == "MPO" else opened.format
    orientation, profile = _orientation(opened), _foreign_profile(opened)
    size = (WIDEST, HIGHEST) if orientation in _UPRIGHT else (HIGHEST, WIDEST)
    fit = (
        orientation == 1
        and profile is None
        and opened.width <= WIDEST
        and opened.height <= HIGHEST
        and opened.mode in _FIT_MODES[kind]
        and _alone_says_its_colours(opened, kind, content)
    )
    if kind == "JPEG" and not fit:
        # A large photo is read at a half or a quarter of its size, and costs as much less.
        share = min(size[0] / opened.width, size[1] / opened.height)
        opened.draft(None, (int(opened.width * share), int(opened.height * share)))
    opened.load()
    if fit:
        return without_metadata(content)
    image = _in_srgb(opened, profile)
    image.thumbnail(size, Raster.Resampling.LANCZOS, reducing_gap=2.0)
    image = ImageOps.exif_transpose(image)
    # Pillow would write some of it into the new file.
    image.info.clear()
    written = BytesIO()
    if kind == "JPEG":
        image.convert("RGB").save(written, kind, quality=_QUALITY, optimize=True)
    elif kind == "WEBP":
        image.save(written, kind, quality=_QUALITY, lossless=b"VP8L" in content[:64])
    else:
        image.save(written, kind)
    return without_metadata(written.getvalue())


def _orientation(opened: Any) -> int:
    """How the camera was held (EXIF 2.3, table 6); upright where nobody can tell."""
    try:
        found = opened.getexif().get(_ORIENTATION)
    # Metadata may be spoilt in any way, and the picture be whole.
    except Exception:
        return 1
    return found if found in _UPRIGHT | _LYING else 1


def _foreign_profile(opened: Any) -> bytes | None:
    """The image's colour profile, unless it is sRGB, which documents take for granted."""
    profile = opened.info.get("icc_profile")
    if not profile:
        return None
    try:
        named = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile)))
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    return None if "srgb" in named.lower() else bytes(profile)


def _alone_says_its_colours(opened: Any, kind: str, content: bytes) -> bool:
    """Whether the colours stay the same when nothing but the picture is left."""
    if kind == "PNG":
        return content[_PNG_DEPTH] <= 8
    if kind == "WEBP":
        return not getattr(opened, "is_animated", False)
    return (
        opened.mode == "L"
        or "jfif" in opened.info
        or opened.info.get("adobe_transform") == 1
        or [layer[0] for layer in opened.layer] == [1, 2, 3]
    )


def _in_srgb(image: Any, profile: bytes | None) -> Any:
    """The image in grey, RGB or one of them with transparency, 8 bits each."""
    if image.mode.startswith(("I", "F")):
        info = image.info
        image = image.convert("I").point(lambda grey: grey * (1 / _ALL_GREYS) + 0.5).convert("L")
        image.info = info
    if image.mode not in ("L", "RGB", "CMYK") or "transparency" in image.info:
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    if profile:
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            image = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=mode)
        # A profile may be spoilt, or one for other colours than its image has.
        except (ImageCms.PyCMSError, OSError, ValueError):
            return image.convert("RGB") if image.mode == "CMYK" else image
    return image.convert("RGB") if image.mode == "CMYK" else image
