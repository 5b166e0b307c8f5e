"""The lines of a source around an offset, as offsets."""

from bisect import bisect_right

from plancc.source import Source


def line_start(source: Source, offset: int) -> int:
    """Where the line of an offset begins."""
    return source.line_starts[bisect_right(source.line_starts, offset) - 1]


def next_line(source: Source, offset: int) -> int:
    """Where the line after that of an offset begins, or where the text ends."""
    following = bisect_right(source.line_starts, offset)
    return source.line_starts[following] if following < len(source.line_starts) else len(source.text)


def margin(line: str) -> str:
    """The white space that a line begins with."""
    return line[: len(line) - len(line.lstrip(" \t"))]


def begins_line(source: Source, offset: int) -> bool:
    """Whether only white space stands before an offset on its line."""
    return not source.text[line_start(source, offset) : offset].strip()
