"""`plancc schema`: the JSON Schema of plan files."""

import json
import sys

from plancc.cli.options import Lang


def schema_command(lang: Lang = None) -> None:
    """Print the JSON Schema that editors complete and check plans with."""
    from plancc.plan.schema import schema  # noqa: PLC0415 - the other commands can do without

    sys.stdout.write(json.dumps(schema(lang or "da"), ensure_ascii=False, indent=2) + "\n")
