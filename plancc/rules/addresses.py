"""What people write for an address (`www.ringby.dk`, `Jobcentret <job@ringby.dk>`) becomes that address."""

import re

from plancc import hyperlink

_AT = re.compile(r"\s*(?:@|[(\[]\s*(?:at|snabel-?a)\s*[)\]])\s*", re.IGNORECASE)
_END = re.compile(r",(?=[a-z]{2,3}$)", re.IGNORECASE)
_MAIL = re.compile(r"[\w.!#$%&'*+/=?^{|}~-]+@[\w.-]*\w", re.IGNORECASE)
_NUMBER = re.compile(r"\+?\d[\d .-]{6,20}\d")
_COUNTRY = re.compile(r"\((\+?\d{2,4})\)")
_SCHEME = re.compile(
    r"(?:h?tt?ps?|hpttps?|httsp?)?[:;.]?//?(?=[\w-]+\.)|(?:h?tt?ps?)[:;](?=www\.)", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\[[^\]]*\]\(([^()\s]+)\)|<([^<>\s]+)>")
# Of a name with another ending nobody knows whether it is a site or a file.
_SITE = re.compile(r"(?:www\.\S+|[\w-]+(?:\.[\w-]+)*\.(?:dk|com|org|eu|net|nu|info)(?:/\S*)?)", re.IGNORECASE)


def mail(words: str) -> str | None:
    """The one mail address in the words; None where there is none, or more than one."""
    plain = _END.sub(".", _AT.sub("@", words.strip().rstrip(".").removeprefix("mailto:")))
    found = [each for each in dict.fromkeys(_MAIL.findall(plain)) if hyperlink.mail(each)]
    return found[0] if len(found) == 1 and "?" not in words else None


def phone(words: str) -> str | None:
    """The one telephone number in the words."""
    found = [each.strip() for each in _NUMBER.findall(_COUNTRY.sub(r"\1", words))]
    return found[0] if len(found) == 1 and hyperlink.phone(found[0]) and ";" not in words else None


def web(words: str) -> str | None:
    """The address of the web that the words must mean."""
    within = _IN_BRACKETS.fullmatch(words.strip())
    address = (within[1] or within[2]) if within else words.strip()
    site = _SCHEME.sub("", address, count=1) if _SCHEME.match(address) else address
    cured = address if hyperlink.web(address) else hyperlink.completed(site.replace(" ", "%20"))
    return cured if cured and hyperlink.web(cured) else None


def link(address: str) -> str | None:
    """What the address of a link in a text must mean: "budget.pdf" is a file, and no site of that name."""
    if "@" in address:
        return hyperlink.completed(address)
    if _SITE.fullmatch(address) or _SCHEME.match(address):
        return web(address)
    return hyperlink.phone(address) if _NUMBER.fullmatch(address) else None
