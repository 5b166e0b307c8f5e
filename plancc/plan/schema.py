"""Write the JSON Schema of a plan, for completion and checks in an author's editor."""

from collections.abc import Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from plancc.language.languages import LANGUAGES
from plancc.plan.plan import Plan

_LINE = r"^\s*\S([^\n\r]*\S)?\s*$"
_TEXT = r"\S"


def schema(language: str = "da") -> dict[str, Any]:
    """The schema of plan files; an annual section may also be the path of a file that holds it.

    It takes what plancc takes. `language` is that of the words beside the values to choose from.
    """
    whole = Plan.model_json_schema(schema_generator=_generator(LANGUAGES[language].choices))
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
    return {"$schema": GenerateJsonSchema.schema_dialect, **whole}


def _generator(choices: Mapping[str, str]) -> type[GenerateJsonSchema]:
    """A generator that says no more than a reader of plans accepts, and what each choice means."""

    class Generator(GenerateJsonSchema):
        def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
            """A key that may be left out has no value then, and none may be written for nothing."""
            inner = schema["schema"]
            if "default" in schema and schema["default"] is None:
                return self.generate_inner(inner["schema"] if inner["type"] == "nullable" else inner)
            return super().default_schema(schema)

        def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
            """White space around words is none of them, and words there must be."""
            written = super().str_schema(schema)
            if not schema.get("strip_whitespace"):
                return written
            return {"type": "string", "pattern": _LINE if "pattern" in written else _TEXT}

        def literal_schema(self, schema: core_schema.LiteralSchema) -> JsonSchemaValue:
            values = schema["expected"]
            if len(values) == 1:
                return super().literal_schema(schema)
            return {"oneOf": [{"const": value, "description": choices[value]} for value in values]}

    return Generator
