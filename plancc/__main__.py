"""Let `python -m plancc` do what `plancc` does."""

from plancc.cli.app import main

if __name__ == "__main__":
    main()
