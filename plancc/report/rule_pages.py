"""Rules become pages that explain them: for a terminal, and as Markdown."""

from collections.abc import Iterable, Iterator
from textwrap import indent, wrap

from plancc.message import Message
from plancc.report.run import Described
from plancc.report.severities import SEVERITIES
from plancc.speech import Speech

_WIDTH, _MARKDOWN_WIDTH = 88, 115


def listed(rules: Iterable[Described], speech: Speech) -> str:
    """A line or two for each rule: its name, how serious it is, and what it finds."""
    rules = tuple(rules)
    rows = [(rule.name, speech.say(SEVERITIES[rule.severity]), speech.say(rule.finds)) for rule in rules]
    name_width, severity_width = (max((len(row[column]) for row in rows), default=0) for column in (0, 1))
    return "".join(
        f"{name:<{name_width}}  {severity:<{severity_width}}  {finds}\n" for name, severity, finds in rows
    )


def page(rule: Described, speech: Speech) -> str:
    """All there is to say of a rule, for a terminal."""
    paragraphs = [
        f"{rule.name} ({speech.say(SEVERITIES[rule.severity])})",
        *("\n".join(wrap(speech.say(words), _WIDTH)) for words in said(rule)),
        *(f"{speech.say(heading)}:\n\n{indent(example, '    ')}" for heading, example in examples(rule)),
    ]
    return "\n\n".join(paragraphs) + "\n"


def every_page(rules: Iterable[Described], speech: Speech) -> str:
    """The pages of all rules as one Markdown document."""
    rules = tuple(rules)
    head = [speech.say(words) for words in (_RULE, _SEVERITY, _FINDS)]
    rows = [
        [f"[{rule.name}](#{rule.name})", speech.say(SEVERITIES[rule.severity]), speech.say(rule.finds)]
        for rule in rules
    ]
    table = [f"| {' | '.join(row)} |" for row in (head, ["---"] * 3, *rows)]
    title, lead = speech.say(_TITLE), "\n".join(wrap(speech.say(_LEAD), _MARKDOWN_WIDTH))
    return "\n".join([f"# {title}\n", f"{lead}\n", *table, *(_section(rule, speech) for rule in rules)])


def _section(rule: Described, speech: Speech) -> str:
    lines = ("\n".join(wrap(speech.say(words), _MARKDOWN_WIDTH)) for words in said(rule))
    paragraphs = [f"\n## {rule.name}", *lines]
    for heading, example in examples(rule):
        paragraphs.append(f"{speech.say(heading)}:\n\n```yaml\n{example}\n```")
    return "\n\n".join(paragraphs) + "\n"


def said(rule: Described) -> Iterator[Message]:
    """What it finds, why that matters, and where that is written, if it is anywhere."""
    yield rule.finds
    yield rule.why
    if rule.source:
        yield Message("Source: {source}", source=rule.source)


def examples(rule: Described) -> Iterator[tuple[Message, str]]:
    """The bad lines and the good ones, each with its heading; none of a rule that has none."""
    if rule.bad and rule.good:
        yield Message("Instead of"), rule.bad
        yield Message("write"), rule.good


_TITLE = Message("Rules")
_RULE, _SEVERITY, _FINDS = Message("Rule"), Message("Severity"), Message("What it finds")
_LEAD = Message(
    "What plancc finds in plans. An error keeps a plan from being built; a warning is worth a look, and "
    "counts as an error with --strict; a note is good to know. Rules that look at what a plan means can be "
    "switched off, made more or less serious, and silenced where a plan is right as it is: see findings.md."
)
