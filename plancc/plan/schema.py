"""Write the JSON Schema of a plan, for completion and checks in an author's editor."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from plancc import resources
from plancc.language.languages import LANGUAGES
from plancc.plan.plan import Plan

_LINE = r"^\s*\S([^\n\r]*\S)?\s*$"
_TEXT = r"\S"


Words = Mapping[str, tuple[str, str]]
"""Title and description of a part ("Plan") and of its keys ("Plan.title")."""

_OWN = "da"
"""The language that the models are written in."""

_FILE = ("Fil", "Sti til en fil med årets afsnit, set fra planens mappe, fx esbjerg/2024.yaml.")


def schema(language: str = _OWN) -> dict[str, Any]:
    """The schema of plan files; an annual section may also be the path of a file that holds it.

    It takes what plancc takes, and says what each key and each value to choose from means.
    """
    words = {} if language == _OWN else _words(language)
    whole = Plan.model_json_schema(schema_generator=_generator(words, LANGUAGES[language].choices))
    years = whole["properties"]["annual"]
    title, description = words.get("Plan.annual.file", _FILE)
    elsewhere = {
        "title": title,
        "description": description,
        "type": "string",
        "pattern": r"\.ya?ml$",
    }
    for pattern, section in years["patternProperties"].items():
        years["patternProperties"][pattern] = {"anyOf": [section, elsewhere]}
    years["additionalProperties"] = False
    return {"$schema": GenerateJsonSchema.schema_dialect, **whole}


def schema_text(language: str = _OWN) -> str:
    """The schema as its file has it."""
    return json.dumps(schema(language), ensure_ascii=False, indent=2) + "\n"


@cache
def _words(language: str) -> Words:
    catalog = (resources.catalogs() / language / "schema.json").read_text(encoding="utf-8")
    return {name: (title, description) for name, (title, description) in json.loads(catalog).items()}


def _generator(words: Words, choices: Mapping[str, str]) -> type[GenerateJsonSchema]:
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

        def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
            """A part in the words of the language; a key that it has from another part is told there."""
            written, part = super().model_schema(schema), schema["cls"]
            named = {part.__name__: written}
            named |= {
                f"{owner.__name__}.{key}": field
                for owner in reversed(part.__mro__)
                for key, field in written["properties"].items()
            }
            for name, told in named.items():
                if name in words:
                    told["title"], told["description"] = words[name]
            return written

    return Generator
