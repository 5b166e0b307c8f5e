"""`plancc schema`: the JSON Schema of plan files."""

import json
import sys


def schema_command() -> None:
    """Print the JSON Schema that editors complete and check plans with."""
    from plancc.plan.schema import schema  # noqa: PLC0415 - the other commands can do without

    sys.stdout.write(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n")
