"""Where an address that an author wrote leads, as a link that every reader can follow."""

import re
from urllib.parse import urlsplit

_UNFIT = re.compile(r"[\s<>\"\\^`{|}\x00-\x1f\x7f]")
_HOST = re.compile(r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+\.?|\[[0-9a-f:.]+\]", re.IGNORECASE)
_BARE_HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)
_MAILBOX = re.compile(r"[\w.!#$%&'*+/=?^{|}~-]+@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}", re.IGNORECASE)
_PHONE = re.compile(r"\+?[0-9][0-9 ()./\N{NO-BREAK SPACE}-]*")
_DIGITS = range(3, 16)


def followable(address: str) -> bool:
    """Whether a link in a text leads somewhere: to a place in the document, the web, a mailbox, a phone."""
    scheme, _, rest = address.partition(":")
    match scheme.lower():
        case "http" | "https":
            return web(address) is not None
        case "mailto":
            return all(mail(each) for each in rest.partition("?")[0].split(","))
        case "tel":
            return phone(rest) is not None
    return address.startswith("#")


def web(address: str) -> str | None:
    """The link of a full address of the web; None for what is none."""
    if _UNFIT.search(address):
        return None
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    host = parts.netloc.rpartition("@")[2].partition(":")[0] if "[" not in parts.netloc else parts.netloc
    fit = parts.scheme in ("http", "https") and "@" not in parts.netloc and _HOST.match(host)
    return address if fit else None


def mail(address: str) -> str | None:
    """The link of a mail address; None for what is none."""
    return f"mailto:{address}" if _MAILBOX.fullmatch(address) else None


def phone(number: str) -> str | None:
    """The link of a telephone number (RFC 3966), which has digits alone; None for what is none."""
    digits = re.sub(r"[^0-9]", "", number)
    if not _PHONE.fullmatch(number) or len(digits) not in _DIGITS:
        return None
    return f"tel:{'+' * number.startswith('+')}{digits}"


def completed(address: str) -> str | None:
    """The address with the beginning that it lacks, as in www.ringby.dk; None where nobody can tell."""
    if _MAILBOX.fullmatch(address):
        return f"mailto:{address}"
    return f"https://{address}" if _BARE_HOST.fullmatch(address) else None
