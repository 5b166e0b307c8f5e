"""The year of a plan that a call means."""

from plancc.cli.exits import WrongCall
from plancc.message import Message


def meant(shown: str, known: tuple[int, ...], asked: int | str | None) -> int:
    """The year asked for, or else the newest; one that the plan does not have is a wrong call.

    `shown` is the plan as its caller knows it.
    """
    if asked is None:
        return known[-1]
    if str(asked) not in map(str, known):
        raise WrongCall(
            Message("{plan} has no edition {year}; it has {known}", plan=shown, year=asked, known=known)
        )
    return int(asked)
