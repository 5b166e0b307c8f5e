"""`plancc schema`: the JSON Schema of plan files."""

import sys

from plancc.cli.options import Lang


def schema_command(lang: Lang = None) -> None:
    """Print the JSON Schema that editors complete and check plans with."""
    from plancc.plan.schema import schema_text  # noqa: PLC0415 - the other commands can do without

    sys.stdout.write(schema_text(lang or "da"))
