"""Image files (JPEG, PNG, WebP) without their metadata: the parts that hold the picture stay byte for byte.

What is left out: EXIF, XMP, IPTC, comments, colour profiles, thumbnails, whatever stands behind the picture.
"""

import re
from collections.abc import Iterator

_JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
_EOI, _SOS, _STANDALONE = 0xD9, 0xDA, {0x01, *range(0xD0, 0xD9)}
# Application segments, extensions and comments.
_METADATA = {*range(0xE0, 0xFF)}
# In a scan a zero byte follows an FF that is data; restart markers belong to the scan.
_SCAN_END = re.compile(rb"\xff+[^\x00\xd0-\xd7\xff]")

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}

_WEBP_CHUNKS = {b"VP8 ", b"VP8L", b"ALPH"}
_WEBP_ALPHA = 0x10


def without_metadata(content: bytes) -> bytes:
    """The same picture and nothing else. Done to its own result it changes nothing."""
    if content.startswith(b"\xff\xd8"):
        return b"\xff\xd8" + _JFIF + b"".join(_jpeg(content)) + b"\xff\xd9"
    if content.startswith(_PNG):
        return _PNG + b"".join(_png(content))
    body = b"WEBP" + b"".join(_webp(content))
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _jpeg(content: bytes) -> Iterator[bytes]:
    """The segments and scans between start and end of the first image of a JPEG file (ITU-T T.81, B.1)."""
    at = 2
    while found := re.compile(rb"\xff+([^\x00\xff])").search(content, at):
        marker, at = found[1][0], found.end()
        if marker == _EOI:
            return
        if marker in _STANDALONE:
            continue
        end = at + int.from_bytes(content[at : at + 2], "big")
        if marker == _SOS:
            after = _SCAN_END.search(content, end)
            end = after.start() if after else len(content)
        if marker not in _METADATA:
            yield bytes((0xFF, marker)) + content[at:end]
        at = end


def _png(content: bytes) -> Iterator[bytes]:
    """The chunks that a picture is made of (ISO/IEC 15948, 5.3): length, kind, data, check."""
    at = len(_PNG)
    while at < len(content):
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        kind = content[at + 4 : at + 8]
        if kind in _PNG_CHUNKS:
            yield content[at:end]
        if kind == b"IEND":
            return
        at = end


def _webp(content: bytes) -> Iterator[bytes]:
    """The chunks that a still picture is made of (RFC 9649, 2.7): kind, length, data, perhaps a zero byte."""
    at, last = 12, 8 + int.from_bytes(content[4:8], "little")
    while at < min(last, len(content)):
        length = int.from_bytes(content[at + 4 : at + 8], "little")
        kind, end = content[at : at + 4], at + 8 + length + length % 2
        if kind == b"VP8X":
            yield content[at : at + 8] + bytes((content[at + 8] & _WEBP_ALPHA,)) + content[at + 9 : end]
        elif kind in _WEBP_CHUNKS:
            yield content[at:end].ljust(8 + length + length % 2, b"\0")
        at = end
