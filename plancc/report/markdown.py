"""Findings become Markdown for the summary of a CI job: how each plan stands, and what was found in it."""

from collections import Counter
from collections.abc import Iterator

from plancc.finding import Finding, Severity
from plancc.message import Message
from plancc.report.concise import place
from plancc.report.literal import literal
from plancc.report.run import CheckedPlan, Run
from plancc.report.severities import SEVERITIES
from plancc.report.words import words
from plancc.speech import Speech

_MOST = 100
"""A summary of GitHub may have 1 MiB; so many findings of a plan are told one by one."""


def markdown(run: Run) -> str:
    """A table of the plans, and below it the findings of each, the worst first."""
    say = run.speech.say
    head = (Message("Plan"), Message("errors"), Message("warnings"), Message("notes"))
    rows = [[say(words) for words in head], ["---"] * 4]
    rows += [_row(plan) for plan in run.plans]
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    lists = (_listed(plan, run.speech) for plan in run.plans if plan.findings)
    return f"{table}{''.join(lists)}"


def _row(plan: CheckedPlan) -> list[str]:
    found = Counter(finding.severity for finding in plan.findings)
    sign = "\N{CROSS MARK}" if found[Severity.ERROR] else "\N{WARNING SIGN}" if found else "\N{CHECK MARK}"
    return [f"{sign} {literal(plan.path)}", *(str(found[severity]) for severity in Severity)]


def _listed(plan: CheckedPlan, speech: Speech) -> str:
    ordered = sorted(plan.findings, key=lambda each: (list(Severity).index(each.severity), each.order))
    lines = [line for finding in ordered[:_MOST] for line in _told(finding, speech)]
    if len(ordered) > _MOST:
        lines.append(speech.say(Message("- … and {more} more", more=len(ordered) - _MOST)))
    return f"\n### {literal(plan.name)}\n\n" + "".join(f"{line}\n" for line in lines)


def _told(finding: Finding, speech: Speech) -> Iterator[str]:
    message, *others = (literal(line) for line in words(finding, speech))
    severity = speech.say(SEVERITIES[finding.severity])
    yield f"- **{severity}** {literal(place(finding.span))}: {message} ({literal(finding.rule)})"
    yield from (f"  - {line}" for line in others)
