"""What every part of a plan has in common, and the small values that authors write again and again."""

from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    GetJsonSchemaHandler,
    PlainSerializer,
    PlainValidator,
    Strict,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from plancc.moment import SEASONS, Moment

Kind = TypeVar("Kind")


class Part(BaseModel):
    """A mapping in the source: its keys are fixed, its values are of the type written, nothing changes it."""

    model_config = ConfigDict(
        frozen=True, strict=True, extra="forbid", defer_build=True, populate_by_name=True
    )


class Shorthand(Part):
    """A part that may also be written as its text alone."""

    main: ClassVar[str] = "text"

    @model_validator(mode="before")
    @classmethod
    def _spell_out(cls, written: Any) -> Any:
        return {cls.main: written} if isinstance(written, str) else written

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        whole = handler.resolve_ref_schema(handler(core_schema))
        words = whole["properties"][cls.main]
        return {
            "title": whole["title"],
            "description": whole["description"],
            "anyOf": [words, whole],
        }


def _moment(written: Any) -> Moment:
    words = str(written) if type(written) is int else written
    if isinstance(words, Moment):
        return words
    if not isinstance(words, str):
        raise PydanticCustomError("moment_type", "not a point in time")
    try:
        return Moment.read(words)
    except ValueError:
        raise PydanticCustomError("moment_form", "not a point in time") from None


def _day(written: Any) -> Moment:
    try:
        moment = _moment(written)
    except PydanticCustomError as error:
        raise PydanticCustomError(error.type.replace("moment_form", "day_form"), "not a day") from None
    if moment.first_day != moment.last_day:
        raise PydanticCustomError("day_form", "not a day")
    return moment


_YEAR = r"[12][0-9]{3}"
_LEAP = r"([12][0-9](0[48]|[2468][048]|[13579][26])|(12|16|20|24|28)00)"
_MONTH = r"(0[1-9]|1[0-2])"
_DATE = (
    rf"({_YEAR}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    rf"|02-(0[1-9]|1[0-9]|2[0-8]))|{_LEAP}-02-29)"
)

Many = Annotated[tuple[Kind, ...], Strict(False)]
"""A YAML list; kept as a tuple, since a plan never changes."""

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
LINE_PATTERN = r"^[^\n\r]*$"
YEAR_PATTERN = rf"^{_YEAR}$"
COLOUR_PATTERN = r"^#[0-9a-fA-F]{6}$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=80)]
"""A short kebab-case name, unique in the plan's edition."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, pattern=LINE_PATTERN)]
"""Words on one line; CommonMark inside the line."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""CommonMark of one or more paragraphs; no raw HTML, no headings."""

Number = int | float

Year = Annotated[str, StringConstraints(pattern=YEAR_PATTERN)]
"""A year as the key of a mapping."""

When = Annotated[
    Moment,
    PlainValidator(_moment),
    PlainSerializer(str, return_type=str),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "integer", "minimum": 1000, "maximum": 2999},
                {
                    "type": "string",
                    "pattern": rf"^({_YEAR}(-({_MONTH}|Q[1-4]|H[12]|{'|'.join(SEASONS)}))?|{_DATE})$",
                    "examples": ["2024-12", "2024-12-31", "2023-Q3", "2023-H1", "2023-autumn"],
                },
            ]
        }
    ),
]
"""A point or stretch of time in one of the forms that Moment reads."""

Day = Annotated[
    Moment,
    PlainValidator(_day),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": f"^{_DATE}$", "examples": ["2024-12-31"]}),
]
"""One day, written 2024-12-31."""

Colour = Annotated[str, StringConstraints(pattern=COLOUR_PATTERN)]
"""A colour as #rrggbb."""
