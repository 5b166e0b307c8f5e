"""What a press's process does: get WeasyPrint ready, then print page after page until nobody asks.

It ends when whoever started it is gone, also in the middle of a page: its input ends then, which a thread of
its own sees, and Linux ends it in any case.
"""

import ctypes
import json
import os
import signal
import sys
import tempfile
import traceback
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import IO

from plancc.output.scratch import UNWRITABLE, ScratchTrouble, scratch_folder
from plancc.render.frames import Answer, CutOff, LostText, MissingLibrary, PdfTrouble, send
from plancc.render.order import Order, receive_order
from plancc.render.pdf.printer import Printer
from plancc.resources import BrokenInstallation

_PR_SET_PDEATHSIG = 1


def main() -> None:
    """Answer requests on stdin until it ends."""
    asked, told = sys.stdin.buffer, sys.stdout.buffer
    # Nothing else may speak where the answers go.
    sys.stdout = sys.stderr
    orders: SimpleQueue[Order] = SimpleQueue()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    Thread(target=_listen, args=(asked, orders), daemon=True).start()
    try:
        printer = Printer()
        # WeasyPrint lays fonts into a temporary folder, and this process is killed when nobody needs it.
        with scratch_folder() as folder:
            tempfile.tempdir = str(folder)
            while True:
                _answer(told, printer, orders.get())
    except (BrokenInstallation, MissingLibrary) as error:
        answer = Answer.MISSING if isinstance(error, MissingLibrary) else Answer.BROKEN
        send(told, answer.encode(), str(error).encode())
    except ScratchTrouble as error:
        send(told, Answer.NO_SCRATCH.encode(), str(error.number).encode())
    # The thread that listens holds stdin, which Python would want to close.
    os._exit(1)


def _answer(told: IO[bytes], printer: Printer, order: Order) -> None:
    _grant(order.megabytes)
    try:
        send(told, Answer.PDF.encode(), printer.pdf(order))
    except PdfTrouble as error:
        send(told, Answer.TROUBLE.encode(), str(error).encode())
    except LostText as error:
        send(told, Answer.LOST.encode(), json.dumps(error.args).encode())
    except CutOff as error:
        send(told, Answer.CUT.encode(), json.dumps(error.args).encode())
    except MemoryError:
        send(told, Answer.TOO_LARGE.encode(), b"")
    except BaseException as error:
        # The fonts and pictures of a page are the only files that are written here.
        if isinstance(error, OSError) and error.errno in UNWRITABLE:
            raise
        # Not all of WeasyPrint's are Exceptions.
        words = f"{type(error).__name__}: {error}\0{traceback.format_exc()}"
        send(told, Answer.FAILED.encode(), words.encode(errors="replace"))


def _listen(asked: IO[bytes], orders: "SimpleQueue[Order]") -> None:
    """Take orders while others are printed; without anybody who could ask there is nothing more to do."""
    with suppress(EOFError):
        while True:
            orders.put(receive_order(asked))
    os._exit(0)


def _grant(megabytes: int) -> None:
    """Take no more memory than that, where the system can hold us to it."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    # macOS knows the limit, but refuses to set it.
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * 2**20, resource.getrlimit(resource.RLIMIT_AS)[1]))


if __name__ == "__main__":
    main()
