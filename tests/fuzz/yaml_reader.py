"""Fuzz the YAML reader by coverage, with atheris: `python -m tests.fuzz.yaml_reader CORPUS`."""

import sys

import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]  # not among what tests need

with atheris.instrument_imports(include=["plancc", "ruamel"]):
    from tests.fuzz.reading import read_any


def main() -> None:
    """Run libFuzzer with the arguments of the call; what it finds it writes into a file."""
    atheris.Setup(sys.argv, read_any)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
