"""Find the aims and measurements of a plan that can't be said whole: each number is printed, or refused."""

from collections.abc import Iterator

from plancc.finding import Fault, Severity
from plancc.language.stated_aim import EARLIER
from plancc.message import Message
from plancc.plan.parts import parts
from plancc.plan.plan import Plan
from plancc.plan.target import Aim, Measurement, Target
from plancc.pointer import Pointer
from plancc.spelling import write_one_of

_CHANGES = ("rises", "falls")
_WITHOUT_NUMBER = (*_CHANGES, "followed")
_FORWARD = (*_CHANGES, "better-than", "closer-to")
"""Operators that have a direction of their own, which a negative number would turn round."""

_BETTER = {"at-least": "at-most", "above": "better-than", "rises": "falls"}
"""What is meant by operators that would ask for a worse rank."""

_RANK = Message("write how many are at the top, as in value: 20")
_NO_NUMBER = Message("take the number out, or choose another operator")
_WORDS = Message("take it out, or tell the aim in words:")
_DISTANCE = Message("take the number out, or say how far it may be with at-least or at-most")


def aim_faults(plan: Plan) -> Iterator[Fault]:
    """A fault for each aim or measurement of which a part would be lost, or that lacks its number."""
    for pointer, part in parts(plan):
        if isinstance(part, Target):
            if part.ranked and part.better == "higher":
                yield _worse(pointer.child("better"), "lower")
            for at, aim in enumerate(part.aims):
                told = [*_aim(place := pointer.child("aims", at), aim)]
                yield from told or (_rank(place, aim) if part.ranked else ())
        elif isinstance(part, Measurement):
            yield from _measurement(pointer, part)


def _aim(pointer: Pointer, aim: Aim) -> Iterator[Fault]:
    def at(key: str, message: Message, remedy: Message) -> Fault:
        return Fault("incoherent-aim", Severity.ERROR, pointer.child(key), message, help=remedy)

    operator, value = aim.operator, aim.value
    if aim.among and operator != "top":
        message = Message("only an aim with the operator top is among others")
        yield at("among", message, _WORDS)
    if operator == "top":
        if aim.reference:
            yield at("reference", Message("a rank has no reference; it is among others"), _WORDS)
        if value is None and not aim.words:
            yield at("operator", Message("the number of this rank is missing"), _RANK)
        elif value is not None and (value < 1 or value != int(value)):
            yield at("value", Message("a rank is a whole number from 1"), _RANK)
    elif value is None:
        if not (aim.reference or aim.words or operator in _WITHOUT_NUMBER):
            message = Message('nothing stands behind "{operator}"', operator=operator)
            remedy = Message("add value: with the number, or reference: with what it is held against")
            yield at("operator", message, remedy)
    elif operator == "followed":
        yield at("value", Message("an aim that is only followed has no number"), _NO_NUMBER)
    elif aim.reference and operator == "on-level-with":
        message = Message("what is on a level with its reference is at no distance from it")
        yield at("value", message, _DISTANCE)
    elif operator in _FORWARD and (aim.reference or operator in _CHANGES) and value <= 0:
        message = Message("how far it is, is a number above zero; the operator says in which direction")
        yield at("value", message, Message("mend the number or the operator"))
    elif aim.reference and value == 0:
        message = Message("a distance of zero is none")
        yield at("value", message, Message("take the number out: the reference alone says it"))


def _rank(pointer: Pointer, aim: Aim) -> Iterator[Fault]:
    """What an aim that can be said of other numbers can't be of ranks."""
    value = aim.value
    if aim.reference and aim.reference not in EARLIER:
        message = Message("a rank has no reference; it is among others")
        yield Fault("incoherent-aim", Severity.ERROR, pointer.child("reference"), message, help=_WORDS)
    elif aim.operator in _BETTER:
        yield _worse(pointer.child("operator"), _BETTER[aim.operator])
    elif value is not None and (value != int(value) or (value < 1 and not aim.reference)):
        message = Message("a rank is a whole number from 1")
        yield Fault("incoherent-aim", Severity.ERROR, pointer.child("value"), message, help=_RANK)


def _worse(pointer: Pointer, meant: str) -> Fault:
    message = Message("of ranks, the smaller number is the better one")
    return Fault("incoherent-aim", Severity.ERROR, pointer, message, write_one_of((meant,)))


def _measurement(pointer: Pointer, measurement: Measurement) -> Iterator[Fault]:
    value, of = measurement.value, measurement.of
    if value is None:
        message = Message("the measured value is missing")
        remedy = Message("add value: with the number, or take the measurement out until there is one")
        yield Fault("incoherent-measurement", Severity.ERROR, pointer, message, help=remedy)
    elif of is not None and not (1 <= value <= of and value == int(value)):
        message = Message("a rank among {most} is a whole number from 1 to {most}", most=of)
        remedy = Message("mend the number, or take of: out")
        yield Fault("incoherent-measurement", Severity.ERROR, pointer.child("value"), message, help=remedy)
