"""Write the JSON Schema of a plan, for completion and checks in an author's editor."""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from plancc.plan.plan import Plan

_DIALECT = GenerateJsonSchema.schema_dialect


def schema() -> dict[str, Any]:
    """The schema of plan files; an annual section may also be the path of a file that holds it."""
    whole = Plan.model_json_schema()
    years = whole["properties"]["annual"]
    elsewhere = {
        "title": "Fil",
        "description": "Sti til en fil med årets afsnit, set fra planens mappe, fx esbjerg/2024.yaml.",
        "type": "string",
        "pattern": r"\.ya?ml$",
    }
    for pattern, section in years["patternProperties"].items():
        years["patternProperties"][pattern] = {"anyOf": [section, elsewhere]}
    years["additionalProperties"] = False
    return {"$schema": _DIALECT, **whole}
