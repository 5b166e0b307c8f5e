"""An address leads nowhere that a reader can go."""

from collections.abc import Callable, Iterator, Mapping

from plancc import hyperlink
from plancc.finding import Fault, Severity
from plancc.message import NOTHING, Message
from plancc.plan.cover import Contact
from plancc.rules import addresses
from plancc.rules.links import links
from plancc.rules.rule import Rule, Subject

_Reading = Callable[[str], str | None]

_FIELDS: Mapping[str, tuple[_Reading, _Reading, Message, Message]] = {
    "phone": (
        hyperlink.phone,
        addresses.phone,
        Message("nobody can be called at this number"),
        Message("write one number alone, as in phone: +45 75 16 16 16"),
    ),
    "email": (
        hyperlink.mail,
        addresses.mail,
        Message("nothing can be sent to this address"),
        Message("write one address alone, as in email: jobcenter@ringby.dk"),
    ),
    "web": (
        hyperlink.web,
        addresses.web,
        Message("this address leads nowhere"),
        Message("write the whole address, as in web: https://www.ringby.dk"),
    ),
}


def _check(subject: Subject, rule: Rule) -> Iterator[Fault]:
    for pointer, part in subject.parts:
        if isinstance(part, Contact):
            for name, (linked, meant, message, help_words) in _FIELDS.items():
                written = getattr(part, name)
                if written and linked(written) is None:
                    cured = meant(written)
                    yield rule.fault(
                        pointer.child(name),
                        message,
                        hint=_write(f"{name}: {cured}" if cured else None),
                        remedy=help_words,
                        mend=cured if name == "web" else None,
                    )
    for words in subject.words:
        for link in links(words):
            if not hyperlink.followable(link.address):
                yield rule.fault(
                    words.pointer,
                    Message('"{address}" leads nowhere', address=link.address[:100]),
                    hint=_write(addresses.link(link.address)),
                    remedy=Message("write the whole address, with https://, mailto:, tel: or # at its start"),
                    quote=link.quote,
                )


def _write(address: str | None) -> Message:
    return Message("write {address}", address=address) if address else NOTHING


UNUSABLE_ADDRESS = Rule(
    name="unusable-address",
    severity=Severity.WARNING,
    finds=Message("The address of a link, or one under contact, is none that a reader can follow."),
    why=Message(
        "Without its beginning an address is looked for beside the document, where it is not; so such a link "
        "is left out, and its words alone are shown."
    ),
    bad="contact:\n  name: Jobcenter Ringby\n  web: www.ringby.dk",
    good="contact:\n  name: Jobcenter Ringby\n  web: https://www.ringby.dk",
    check=_check,
)
