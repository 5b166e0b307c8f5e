"""Findings become SARIF, which services that gather the findings of many tools understand.

The standard is at https://docs.oasis-open.org/sarif/sarif/v2.1.0/; § names its paragraphs.
"""

import re
from typing import Any
from urllib.parse import quote

from plancc.finding import Finding
from plancc.report.data import json_text
from plancc.report.fingerprint import fingerprints
from plancc.report.rule_pages import examples, said
from plancc.report.run import Described, Run
from plancc.report.words import words
from plancc.source import Span
from plancc.speech import Speech

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# Not GitHub's own key "primaryLocationLineHash": its upload computes that one and complains of any other.
_FINGERPRINT = "plancc/v1"
_PLACEHOLDER = re.compile(r"\{(\d+)\}")


def sarif(run: Run) -> str:
    rules = {rule.name: _rule(rule, run.speech) for rule in sorted(run.rules, key=lambda rule: rule.name)}
    for finding in run.findings:
        rules.setdefault(finding.rule, _unknown(finding))
    indices = {name: index for index, name in enumerate(rules)}
    marks = fingerprints(run.findings)
    return json_text(
        {
            "$schema": _SCHEMA,
            "version": "2.1.0",
            "runs": [
                {
                    "language": run.speech.language,
                    "tool": {
                        "driver": {"name": "plancc", "version": run.version, "rules": list(rules.values())}
                    },
                    # How the process will end is not known while it writes this.
                    "invocations": [{"executionSuccessful": True}],
                    "artifacts": [
                        {"location": _artifact(plan.path), "roles": ["analysisTarget"]} for plan in run.plans
                    ],
                    "columnKind": "unicodeCodePoints",
                    "newlineSequences": ["\r\n", "\n", "\r"],
                    "results": [
                        {
                            "ruleId": finding.rule,
                            "ruleIndex": indices[finding.rule],
                            **_result(finding, mark, run.speech),
                        }
                        for finding, mark in zip(run.findings, marks, strict=True)
                    ],
                }
            ],
        }
    )


def _rule(rule: Described, speech: Speech) -> dict[str, Any]:
    finds, *more = (speech.say(words) for words in said(rule))
    why = " ".join(more)
    text = f"{finds} {why}"
    markdown = f"{finds}\n\n{why}\n"
    for heading, example in examples(rule):
        text += f"\n\n{speech.say(heading)}\n\n{example}"
        markdown += f"\n{speech.say(heading)}\n\n```yaml\n{example}\n```\n"
    return {
        "id": rule.name,
        "shortDescription": {"text": finds},
        "fullDescription": {"text": f"{finds} {why}"},
        "help": {"text": text, "markdown": markdown},
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _unknown(finding: Finding) -> dict[str, Any]:
    """A rule that nobody described: what services ask of each rule, made of its name."""
    text = {"text": f"{finding.rule.replace('-', ' ').capitalize()}."}
    level = {"level": finding.severity.value}
    return {
        "id": finding.rule,
        "shortDescription": text,
        "fullDescription": text,
        "help": text,
        "defaultConfiguration": level,
    }


def _result(finding: Finding, mark: str, speech: Speech) -> dict[str, Any]:
    result: dict[str, Any] = {
        "level": finding.severity.value,
        "message": {"text": _plain("\n".join(words(finding, speech)))},
        "locations": [{"physicalLocation": _place(finding.span)}],
        "partialFingerprints": {_FINGERPRINT: mark},
    }
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _place(related.span),
                "message": {"text": _plain(speech.say(related.words))},
            }
            for number, related in enumerate(finding.related, 1)
        ]
    return result


def _place(span: Span) -> dict[str, Any]:
    line, column = span.source.place(span.start)
    end_line, end_column = span.source.place(span.end)
    return {
        "artifactLocation": _artifact(span.source.name),
        "region": {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column},
    }


def _artifact(path: str) -> dict[str, str]:
    """A path as a URI; one that is not absolute counts from where plancc ran, which should be the root."""
    # A name may be any bytes; those that are no UTF-8 reach us as surrogates and go back to what they were.
    uri = quote(path.encode("utf-8", "surrogateescape"))
    return {"uri": f"file://{uri}"} if path.startswith("/") else {"uri": uri, "uriBaseId": "%SRCROOT%"}


def _plain(text: str) -> str:
    """Words from a plan must become neither a link (§3.11.6) nor a placeholder (§3.11.5)."""
    return _PLACEHOLDER.sub(r"{{\1}}", text).replace("](", "] (")
