"""Collect the image files that a plan shows, as documents may show them."""

from pathlib import Path

from plancc.finding import Fault, Severity
from plancc.message import NOTHING, Message
from plancc.plan.blocks import IMAGE_ENDINGS, Image
from plancc.plan.parts import parts
from plancc.plan.plan import Plan
from plancc.pointer import Pointer
from plancc.reader.files import content
from plancc.spelling import did_you_mean

MOST_BYTES = 20 * 2**20
MOST_BYTES_TOGETHER = 200 * 2**20
MOST_PIXELS_TOGETHER = 2_000_000_000


class _Room:
    """What all images of a plan may take together, and what is left of it."""

    def __init__(self) -> None:
        self._bytes, self._pixels = MOST_BYTES_TOGETHER, MOST_PIXELS_TOGETHER

    def take(self, size: int, pixels: int) -> bool:
        """Whether an image still has room."""
        self._bytes -= size
        self._pixels -= pixels
        return min(self._bytes, self._pixels) >= 0


def images(plan: Plan, folder: Path) -> tuple[dict[str, bytes], tuple[Fault, ...]]:
    """Each image without its metadata, by the name in the plan, and a fault for each that can't be had.

    Who took a photo, where and when is nobody's business: the file itself gets into no document.
    """
    read: dict[str, bytes | Fault] = {}
    faults: list[Fault] = []
    room = _Room()
    for pointer, part in parts(plan):
        if isinstance(part, Image):
            at = pointer.child("file")
            if part.file not in read:
                read[part.file] = _checked(part, folder, at, room)
            got = read[part.file]
            if isinstance(got, Fault):
                faults.append(got._replace(pointer=at))
    return {name: got for name, got in read.items() if isinstance(got, bytes)}, tuple(faults)


def _checked(image: Image, folder: Path, pointer: Pointer, room: _Room) -> bytes | Fault:
    ending = image.file.rpartition(".")[2].lower()
    if ending not in IMAGE_ENDINGS:
        return _unknown(
            pointer,
            Message("this kind of image can not be shown"),
            Message("use one of {endings}", endings=tuple(IMAGE_ENDINGS)),
            hint=did_you_mean(ending, IMAGE_ENDINGS),
        )
    found = content(folder, image.file, pointer, MOST_BYTES)
    if isinstance(found, Fault):
        return found
    return _drawn(found, pointer, room) if ending == "svg" else _photo(found, pointer, room)


def _drawn(svg: bytes, pointer: Pointer, room: _Room) -> bytes | Fault:
    from plancc.reader.drawings import Unshowable, published  # noqa: PLC0415 - most plans show none

    if not room.take(len(svg), 0):
        return _too_many(pointer)
    try:
        return published(svg)
    except Unshowable as error:
        return _unknown(pointer, error.message, error.help)


def _photo(raster: bytes, pointer: Pointer, room: _Room) -> bytes | Fault:
    from plancc.reader.photos import MOST_PIXELS, BrokenImage, TooManyPixels, published  # noqa: PLC0415 - as above

    try:
        shown, pixels = published(raster)
    except BrokenImage:
        return _unknown(
            pointer,
            Message("what is in this file is no image, or only a part of one"),
            Message("open it in another program, and save or fetch it anew"),
        )
    except TooManyPixels:
        return Fault(
            "file-too-large",
            Severity.ERROR,
            pointer,
            Message("this image has more pixels than plancc reads"),
            help=Message("scale it down to {most} million pixels or fewer", most=MOST_PIXELS // 1_000_000),
        )
    return shown if room.take(len(raster), pixels) else _too_many(pointer)


def _too_many(pointer: Pointer) -> Fault:
    return Fault(
        "file-too-large",
        Severity.ERROR,
        pointer,
        Message("with this image the plan's images are too large together"),
        help=Message("make them smaller, or take some out"),
    )


def _unknown(pointer: Pointer, message: Message, help_words: Message, hint: Message = NOTHING) -> Fault:
    return Fault("unknown-image", Severity.ERROR, pointer, message, hint, help_words)
