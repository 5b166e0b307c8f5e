"""Several presses side by side: orders become PDFs as soon as one of them is free."""

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from queue import LifoQueue
from types import TracebackType
from typing import Self

from plancc.render.limits import USUAL, Limits
from plancc.render.order import Order
from plancc.render.press import Press


class Presses:
    """So many presses, which end with the context, whatever they are at; what was not printed never is.

    Each is a process that is used again and again, so WeasyPrint is loaded once for each. `first` is a
    press that may be getting ready already; the others are started when there is work for them, or by
    `warm`. All that is not printing is done by whoever calls, in one thread: it takes a twentieth of the
    time, and what fills templates counts its turns for one page at a time.
    """

    def __init__(self, first: Press, number: int, limits: Limits = USUAL) -> None:
        self.limits = limits
        self._presses = (first, *(Press() for _ in range(number - 1)))
        # The last one in is the first one out, so that no press is started while another has nothing to do.
        self._free: LifoQueue[Press] = LifoQueue()
        for press in reversed(self._presses):
            self._free.put(press)
        self._threads = ThreadPoolExecutor(number, "press")

    @property
    def number(self) -> int:
        """How many pages are printed at a time."""
        return len(self._presses)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        with ExitStack() as stack:
            for press in self._presses:
                stack.enter_context(press)
            self._threads.shutdown(wait=False, cancel_futures=True)
            # A thread that waits for a page goes on when the page can't come any more.
            for press in self._presses:
                press.stop()
            self._threads.shutdown(wait=True)

    def warm(self) -> None:
        """Start all presses, so that they are ready when the first pages come."""
        for press in self._presses:
            press.warm()

    def printed(self, order: Order, seconds: float | None = None) -> "Future[bytes]":
        """The PDF that was ordered, once it is asked for; what keeps it from being one is raised there.

        It may take so long as is said, or else as the limits grant.
        """
        granted = replace(order, megabytes=self.limits.megabytes)
        return self._threads.submit(self._print, granted, seconds or self.limits.seconds)

    def _print(self, order: Order, seconds: float) -> bytes:
        press = self._free.get_nowait()
        try:
            return press.pdf(order, seconds)
        finally:
            self._free.put(press)
