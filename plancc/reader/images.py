"""Collect the image files that a plan shows."""

from io import BytesIO
from pathlib import Path

from plancc.finding import Fault, Severity
from plancc.message import Message
from plancc.plan.blocks import IMAGE_ENDINGS, Image
from plancc.plan.parts import parts
from plancc.plan.plan import Plan
from plancc.pointer import Pointer
from plancc.reader.files import content
from plancc.spelling import did_you_mean

MOST_BYTES = 10 * 2**20


def images(plan: Plan, folder: Path) -> tuple[dict[str, bytes], tuple[Fault, ...]]:
    """The bytes of each image by the name that the plan gives it, and a fault for each that can't be had."""
    found: dict[str, bytes] = {}
    faults: list[Fault] = []
    for pointer, part in parts(plan):
        if isinstance(part, Image):
            got = _checked(part, folder, pointer.child("file"))
            if isinstance(got, Fault):
                faults.append(got)
            else:
                found[part.file] = got
    return found, tuple(faults)


def _checked(image: Image, folder: Path, pointer: Pointer) -> bytes | Fault:
    ending = image.file.rpartition(".")[2].lower()
    if ending not in IMAGE_ENDINGS:
        return Fault(
            "unknown-image",
            Severity.ERROR,
            pointer,
            Message("this kind of image can not be shown"),
            hint=did_you_mean(ending, IMAGE_ENDINGS),
            help=Message("use one of {endings}", endings=tuple(IMAGE_ENDINGS)),
        )
    found = content(folder, image.file, pointer, MOST_BYTES)
    if isinstance(found, Fault):
        return found
    if ending == "svg":
        return _drawn(found, pointer)
    return found if _readable(found) else _broken(pointer)


def _drawn(svg: bytes, pointer: Pointer) -> bytes | Fault:
    from plancc.reader.drawings import drawable, refers_elsewhere  # noqa: PLC0415 - most plans show none

    if not drawable(svg):
        return _broken(pointer)
    if not refers_elsewhere(svg):
        return svg
    return Fault(
        "unknown-image",
        Severity.ERROR,
        pointer,
        Message("this drawing refers to another file"),
        help=Message("put what it refers to into the drawing itself"),
    )


def _broken(pointer: Pointer) -> Fault:
    return Fault(
        "unknown-image",
        Severity.ERROR,
        pointer,
        Message("what is in this file is no image, or only a part of one"),
        help=Message("open it in another program, and save or fetch it anew"),
    )


def _readable(raster: bytes) -> bool:
    from PIL import Image as Raster  # noqa: PLC0415 - most plans show no raster images

    try:
        with Raster.open(BytesIO(raster), formats=("PNG", "JPEG", "WEBP")) as opened:
            opened.load()
    # What Pillow raises of a spoilt file depends on where it is spoilt.
    except (OSError, SyntaxError, ValueError, EOFError, Raster.DecompressionBombError):
        return False
    return True
