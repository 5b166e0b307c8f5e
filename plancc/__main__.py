"""Let `python -m plancc` do what `plancc` does."""

import sys

from plancc.cli.app import main

if __name__ == "__main__":
    sys.exit(main())
