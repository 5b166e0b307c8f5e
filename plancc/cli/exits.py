"""How a run ends: exit codes, and the signals that end it."""

import os
import signal
import sys
from enum import IntEnum
from types import FrameType, TracebackType
from typing import Any

from plancc.message import Message


class Exit(IntEnum):
    """Exit codes; those of 64 and more are sysexits.h's, those of signals are 128 and the signal's number."""

    WELL = 0
    FINDINGS = 1
    WRONG_CALL = 2
    UNAVAILABLE = 69
    BROKEN = 70
    CANT_WRITE = 73
    BUSY = 75


class Interrupted(BaseException):
    """A signal asked us to stop; what was begun is put away on the road out."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.code = 128 + number


class WrongCall(Exception):
    """The call can't be understood or names what is not there; the message says what and what helps."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


def listen() -> None:
    """From here on a signal to stop is an Interrupted, and none of them shows a traceback."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        # Whoever started us with a signal ignored (nohup) wants it ignored.
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, _interrupt)
    sys.excepthook = _uncaught
    sys.unraisablehook = _unraisable


def settle() -> None:
    """The run is over: no further Interrupted."""
    signal.setitimer(signal.ITIMER_REAL, 0)


def heard() -> int | None:
    """The code of the signal that asked us to stop, if one did.

    An Interrupted may have become something else on its way: what is raised while a class is made is a
    RuntimeError for Python 3.11.
    """
    return 128 + _heard[0] if _heard else None


_heard: list[int] = []


def _interrupt(number: int, _: FrameType | None) -> None:
    def again(_: int, __: FrameType | None) -> None:
        raise Interrupted(number)

    _heard.append(number)
    # Python drops what is raised where it can't be handed on (inside its import locks, for one).
    signal.signal(signal.SIGALRM, again)
    signal.setitimer(signal.ITIMER_REAL, 0.5, 0.5)
    raise Interrupted(number)


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """An Interrupted that comes before or after the run has nothing to put away."""
    if isinstance(error, Interrupted):
        os._exit(error.code)
    sys.__excepthook__(kind, error, trace)


def _unraisable(dropped: Any) -> None:
    """What Python drops of a signal is raised again; nobody needs to read of it."""
    if not isinstance(dropped.exc_value, Interrupted):
        sys.__unraisablehook__(dropped)
