"""The command `plancc`, which `python -m plancc` does as well."""

import signal

# Until a run has something to put away, a Ctrl-C ends it at once, without Python's traceback.
if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, signal.SIG_DFL)

from plancc.cli.app import main

if __name__ == "__main__":
    main()
