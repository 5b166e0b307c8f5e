"""What a press's process does: get WeasyPrint ready, then print page after page until nobody asks."""

import sys
import traceback

from plancc.render.frames import Answer, MissingLibrary, PdfTrouble, send
from plancc.render.order import receive_order
from plancc.render.pdf.printer import Printer
from plancc.resources import BrokenInstallation


def main() -> None:
    """Answer requests on stdin until it ends."""
    asked, told = sys.stdin.buffer, sys.stdout.buffer
    # Nothing else may speak where the answers go.
    sys.stdout = sys.stderr
    try:
        printer = Printer()
    except (BrokenInstallation, MissingLibrary) as error:
        answer = Answer.MISSING if isinstance(error, MissingLibrary) else Answer.BROKEN
        send(told, answer.encode(), str(error).encode())
        return
    while True:
        try:
            order = receive_order(asked)
        except EOFError:
            return
        try:
            send(told, Answer.PDF.encode(), printer.pdf(order))
        except PdfTrouble as error:
            send(told, Answer.TROUBLE.encode(), str(error).encode())
        except BaseException as error:
            # Not all of WeasyPrint's are Exceptions.
            words = f"{type(error).__name__}: {error}\0{traceback.format_exc()}"
            send(told, Answer.FAILED.encode(), words.encode(errors="replace"))


if __name__ == "__main__":
    main()
