"""Findings become JUnit's XML, which CI services show as tests: a plan is a suite, a rule a test.

The form is that of Jenkins's xunit plugin, the strictest that others understand as well.
"""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from plancc.finding import Finding
from plancc.message import Message
from plancc.report.concise import place
from plancc.report.run import CheckedPlan, Run
from plancc.report.severities import SEVERITIES
from plancc.report.shortened import shortened
from plancc.report.visible import visible
from plancc.report.words import words
from plancc.speech import Speech

_PASSED = Message("nothing found")


def junit(run: Run) -> str:
    """What makes the run fail is a failure; what doesn't is told in the output of a test that passed."""
    root = Element("testsuites", name="plancc")
    root.extend(_suite(plan, run) for plan in run.plans)
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.attrib[count]) for suite in root)))
    indent(root)
    text: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _suite(plan: CheckedPlan, run: Run) -> Element:
    suite = Element("testsuite", name=visible(plan.path), package="plancc", file=visible(plan.path))
    by_rule: dict[str, list[Finding]] = {}
    for finding in sorted(plan.findings, key=lambda finding: finding.order):
        by_rule.setdefault(finding.rule, []).append(finding)
    failures = 0
    for rule, findings in by_rule.items():
        case = SubElement(suite, "testcase", classname=visible(plan.name), name=visible(rule))
        failing = [finding for finding in findings if finding.severity in run.failing]
        # Of several failures in one test, Jenkins keeps the first: they are told together.
        if failing:
            failures += 1
            failure = SubElement(
                case, "failure", message=_headline(failing, run.speech), type=failing[0].severity
            )
            failure.text = _told(findings, run.speech)
        else:
            SubElement(case, "system-out").text = _told(findings, run.speech)
    if not by_rule:
        SubElement(suite, "testcase", classname=visible(plan.name), name=run.speech.say(_PASSED))
    suite.attrib |= {"tests": str(len(suite)), "failures": str(failures), "errors": "0"}
    return suite


def _headline(findings: Sequence[Finding], speech: Speech) -> str:
    first = findings[0]
    told = f"{place(first.span)}: {visible(speech.say(first.message))}"
    if len(findings) == 1:
        return told
    return speech.say(Message("{told} (and {more} more)", told=told, more=len(findings) - 1))


def _told(findings: Sequence[Finding], speech: Speech) -> str:
    return "\n".join(
        "\n  ".join([_severity(finding, speech), *map(visible, words(finding, speech))]) + "\n"
        for finding in shortened(findings)
    )


def _severity(finding: Finding, speech: Speech) -> str:
    return f"{place(finding.span)}: {speech.say(SEVERITIES[finding.severity])}"
