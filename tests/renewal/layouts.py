"""Plans as data, written out in every layout that YAML leaves to its authors."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as some

_BARE = re.compile(r"[A-ZÆØÅa-zæøå][A-ZÆØÅa-zæøå .-]*(?<! )|[0-9]{4}-[a-zQ0-9-]+")
_WHEN = some.sampled_from(
    [2024, "2024", "2024-12", "2024-02-29", "2024-Q3", "2024-autumn", "2025-12", "2026"]
)
_TEXT = some.sampled_from(
    [
        "Kort",
        "Mål for 2024",
        "Det så vi i 2023: mere",
        "Flere # linjer\nmed tekst\n\nog mere\n",
        "it's",
        "a\nb\n\n",
    ]
)
_LINE = some.sampled_from(["Kort", "Mål for 2024", "Det så vi i 2023: mere", "it's # fine", '"sagt"'])


@some.composite
def sections(draw: some.DrawFn) -> dict[str, Any]:
    """A year's section as data; what may be missing is missing now and then."""
    whole: dict[str, Any] = {
        "title": draw(_LINE),
        "adoption": {"body": "raad", "date": "2023-12-11"},
        "lead": draw(_TEXT),
        "chapters": [
            {
                "title": "Tid",
                "blocks": [
                    {"timeline": {"title": "T", "steps": [{"when": draw(_WHEN), "text": draw(_TEXT)}]}},
                    {"table": {"caption": "c", "columns": ["a", "b"], "rows": [["x", None], [2024, "2024"]]}},
                ],
            }
        ],
        "goals": [
            {
                "id": "maal",
                "title": draw(_LINE),
                "level": "local",
                "targets": draw(some.lists(_targets, max_size=2)),
            }
        ],
        "strategies": [
            {
                "id": "vej",
                "title": "Vej",
                "initiatives": [
                    "Kort",
                    {"text": draw(_TEXT), "period": {"from": draw(_WHEN), "to": draw(_WHEN)}},
                ],
            }
        ],
    }
    gone = draw(some.sets(some.sampled_from(["adoption", "lead", "chapters", "goals", "strategies"])))
    order = draw(some.permutations([key for key in whole if key not in gone]))
    return {key: whole[key] for key in order}


@some.composite
def _made_target(draw: some.DrawFn) -> dict[str, Any]:
    measurement = some.fixed_dictionaries(
        {"value": some.integers(0, 99)},
        optional={
            "area": some.sampled_from(["by", "oe"]),
            "reference": some.just("national-average"),
            "period": some.sampled_from(["2023-09", "2023-Q3", 2022]),
            "source": some.sampled_from(["jobindsats.dk", "Vores egen\n"]),
        },
    )
    aim = some.fixed_dictionaries(
        {"operator": some.just("at-least"), "value": some.just(5)},
        optional={"deadline": _WHEN, "words": _TEXT},
    )
    whole = {
        "id": "maaling",
        "indicator": "Andel",
        "areas": ["oe", "by"],
        "unit": "percent",
        "aims": draw(some.lists(aim, max_size=2)),
        "base": draw(measurement),
        "measurements": draw(some.lists(measurement, min_size=1, max_size=4)),
        "status": draw(_TEXT),
    }
    gone = draw(some.sets(some.sampled_from(["areas", "aims", "base", "measurements", "status"])))
    order = draw(some.permutations([key for key in whole if key not in gone]))
    return {key: whole[key] for key in order}


_targets = _made_target()


def frame(years: dict[str, Any]) -> dict[str, Any]:
    """A plan around annual sections."""
    return {
        "plancc": 1,
        "title": "Plan",
        "period": {"from": 2023, "to": 2025},
        "authority": {"name": "Ringby", "areas": [{"id": "by", "name": "By"}, {"id": "oe", "name": "Ø"}]},
        "bodies": [{"id": "raad", "name": "Rådet", "role": "council"}],
        "annual": years,
        "contact": {"name": "Ringby"},
    }


@dataclass
class Pen:
    """Writes data as YAML, laid out as `choose` has it; every comment is another, and `comments` has all."""

    choose: Callable[[Sequence[Any]], Any]
    comments: list[str] = field(default_factory=list)
    within: tuple[str, ...] = ()
    inside: set[str] = field(default_factory=set)

    def often(self, of: int) -> bool:
        return bool(self.choose(range(of)) == of - 1)

    def comment(self) -> str:
        text = f"# {'plancc: ignore[unpursued-goal] ' * self.often(4)}{len(self.comments)}:\t[{{'}}"
        self.comments.append(f"{text}.")
        if self.within[:2] == ("annual", "2024"):
            self.inside.add(f"{text}.")
        return f"{text}."

    def end(self) -> str:
        return f"{self.choose([' ', '   ', chr(9)])}{self.comment()}" if self.often(5) else ""

    def scalar(self, value: Any, before: int, flow: bool) -> str:
        if value is None:
            return "null"
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, int | float):
            return str(value)
        bare = bool(_BARE.fullmatch(value))
        styles = ["double", *["single"] * ("\n" not in value), *["plain"] * 2 * bare, *["block"] * (not flow)]
        style: str = self.choose(styles)
        words: str = value
        if style == "double":
            words = '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        if style == "single":
            words = "'" + value.replace("'", "''") + "'"
        if style != "block":
            return words
        head = "|" + ("+" if value.endswith("\n\n") else "" if value.endswith("\n") else "-")
        inner = " " * (before + self.choose((1, 2, 3)))
        lines = value.removesuffix("\n").split("\n")
        return "\n".join([head + self.end(), *(inner + line if line else "" for line in lines)])

    def key(self, key: str) -> str:
        mark: str = self.choose(["", '"', "'"])
        return f"{mark}{key}{mark}"

    def flow(self, value: Any, before: int) -> str:
        if not isinstance(value, dict | list):
            return self.scalar(value, before, flow=True)
        items = []
        for step in value:
            if isinstance(value, dict):
                at, self.within = self.within, (*self.within, step)
                items.append(f"{self.key(step)}: {self.flow(value[step], before)}")
                self.within = at
            else:
                items.append(self.flow(step, before))
        left, right = ("{", "}") if isinstance(value, dict) else ("[", "]")
        if not items or self.often(2):
            return f"{left}{', '.join(items)}{right}"
        margin = "\n" + " " * (before + 1)
        last = "," if self.often(2) else ""
        lines = [f"{item}{',' if item is not items[-1] else last}{self.end()}" for item in items]
        return f"{left}{margin}{margin.join(lines)}{margin}{right}"

    def gap(self, before: int) -> list[str]:
        lines = [""] * self.often(6)
        if self.often(8):
            # Further in it would be text, after a block.
            lines.append(" " * before + self.comment())
        return lines

    def block(self, value: Any, before: int) -> list[str]:
        """The lines of a collection, indented by so much."""
        lines: list[str] = []
        for step in value:
            if isinstance(value, dict):
                lines += self.gap(before) if lines else []
                at, self.within = self.within, (*self.within, step)
                lines += self.entry(step, value[step], before)
                self.within = at
            else:
                lines += self.gap(before)
                lines += self.item(step, before)
        return lines

    def entry(self, key: str, value: Any, before: int) -> list[str]:
        start = " " * before + self.key(key) + ":"
        if not isinstance(value, dict | list):
            text = self.scalar(value, before, flow=False)
            return [f"{start} {text}{'' if text[0] in '|>' else self.end()}"]
        if not value or self.often(4):
            return [f"{start} {self.flow(value, before)}{self.end()}"]
        deeper = self.choose(range(0 if isinstance(value, list) else 1, 5))
        return [start + self.end(), *self.block(value, before + deeper)]

    def item(self, value: Any, before: int) -> list[str]:
        start = " " * before + "-"
        if not isinstance(value, dict | list):
            if value is None and self.often(2):
                return [start]
            text = self.scalar(value, before, flow=False)
            return [f"{start} {text}{'' if text[0] in '|>' else self.end()}"]
        if not value or self.often(4):
            return [f"{start} {self.flow(value, before)}{self.end()}"]
        wide = self.choose((2, 3, 4))
        lines = self.block(value, before + wide)
        if isinstance(value, dict) and self.often(6):
            return [f"{start} {self.comment()}" if self.often(2) else start, *lines]
        if not lines[0].strip() or lines[0].lstrip().startswith("#"):
            return [start, *lines]
        return [start + lines[0][before + 1 :], *lines[1:]]


@some.composite
def plans(draw: some.DrawFn) -> tuple[dict[str, Any], bytes, tuple[str, ...], frozenset[str]]:
    """A plan as data, as bytes, all its comments, and those that stand in the section of 2024."""
    years = {"2023": {"title": "Før"}, "2024": draw(sections())}
    if draw(some.booleans()):
        del years["2023"]
    elif draw(some.booleans()):
        years = dict(reversed(years.items()))
    data = frame(years)
    return data, *layout(data, lambda options: draw(some.sampled_from(options)))


def layout(
    data: dict[str, Any], choose: Callable[[Sequence[Any]], Any]
) -> tuple[bytes, tuple[str, ...], frozenset[str]]:
    """A plan as bytes, all its comments, and those that stand in the section of 2024."""
    pen = Pen(choose)
    lines = pen.block(data, 0)
    line_end = choose(["\n", "\r\n"])
    text = line_end.join("\n".join(lines).split("\n")) + line_end * choose([0, 1])
    return choose([b"", b"\xef\xbb\xbf"]) + text.encode(), tuple(pen.comments), frozenset(pen.inside)
