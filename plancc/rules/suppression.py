"""Leave out the findings that the author has silenced with a reason, and find what silences nothing.

`# plancc: ignore[rule] reason` speaks of the line it stands on, or, alone on a line, of the next one: of
what is found on that line, and of all that is found in the key or element that begins there. A rule that
stands under `ignore` in the plan itself is silenced in the whole of it, unless what it finds are errors.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from plancc.finding import Fault, Finding, Severity
from plancc.message import NOTHING, Message
from plancc.pointer import Pointer
from plancc.rules.rule import Rule
from plancc.rules.suppression_rules import (
    SUPPRESSION_OF_ERROR,
    SUPPRESSION_OF_UNKNOWN_RULE,
    SUPPRESSION_WITHOUT_REASON,
    UNUSED_SUPPRESSION,
)
from plancc.source import Span
from plancc.spelling import did_you_mean
from plancc.tree.comments import comments
from plancc.tree.locate import locate, road, settle
from plancc.tree.tree import Tree

_SIGN = "plancc: ignore"
_SUPPRESSION = re.compile(r"plancc: ignore\s*(?:\[(?P<rules>[^\]]*)\])?\s*(?P<reason>\w.*)?")


_EVERYWHERE = 0


class _Suppression(NamedTuple):
    """One rule that is silenced: the place of its name, the line that is meant or none, and the reason."""

    rule: str
    span: Span
    line: int
    reason: str

    @property
    def everywhere(self) -> bool:
        """Whether the whole plan is meant."""
        return self.line == _EVERYWHERE


def settled(
    tree: Tree, faults: Sequence[Fault], checked: Iterable[Rule], known: Iterable[Rule], *, whole: bool
) -> tuple[Finding, ...]:
    """The findings that faults become, without those that are silenced.

    `checked` are the rules that the run holds plans against, `known` all rules that there are. Of a
    plan that is not whole, nobody knows what a suppression would have silenced.
    """
    severities = {rule.name: rule.severity for rule in known}
    written = (*_in_comments(tree), *_in_the_plan(tree))
    by_place: dict[tuple[str, str, int], set[_Suppression]] = defaultdict(set)
    for each in written:
        if each.reason and not (each.everywhere and severities.get(each.rule) is Severity.ERROR):
            by_place[each.rule, each.span.source.name, each.line].add(each)
    silenced = {rule for rule, _, _ in by_place}
    used: set[_Suppression] = set()
    findings = []
    for fault in faults:
        finding = settle(tree, fault)
        silencing: set[_Suppression] = set()
        if fault.rule in silenced:
            for span in (*road(tree, fault.pointer), finding.span):
                silencing |= by_place.get((fault.rule, span.source.name, span.line), set())
            silencing |= by_place.get((fault.rule, tree.source.name, _EVERYWHERE), set())
        used |= silencing
        if not silencing:
            findings.append(finding)
    active = {rule.name: rule for rule in checked}
    idle = (each for each in written if each not in used)
    return (*findings, *_faults_of(idle, active, severities, whole=whole))


def _in_comments(tree: Tree) -> Iterator[_Suppression]:
    for comment in comments(tree, _SIGN):
        text, start = comment.span.text, comment.span.start
        for found in _SUPPRESSION.finditer(text):
            for name in re.finditer(r"[^\s,]+", found["rules"] or ""):
                at = start + found.start("rules") + name.start()
                span = Span(comment.span.source, at, at + len(name.group()))
                yield _Suppression(name.group(), span, comment.line, (found["reason"] or "").strip())
            if not (found["rules"] or "").strip():
                span = Span(comment.span.source, start + found.start(), start + found.end())
                yield _Suppression("", span, comment.line, (found["reason"] or "").strip())


def _in_the_plan(tree: Tree) -> Iterator[_Suppression]:
    ignored = tree.data.get("ignore")
    for name, reason in ignored.items() if isinstance(ignored, dict) else ():
        if isinstance(reason, str) and reason.strip():
            yield _Suppression(name, locate(tree, Pointer(("ignore", name)).key), _EVERYWHERE, reason)


def _faults_of(
    idle: Iterable[_Suppression], active: dict[str, Rule], known: dict[str, Severity], *, whole: bool
) -> Iterator[Finding]:
    for each in idle:
        if each.rule not in known:
            message = Message('there is no rule "{name}"', name=each.rule)
            remedy = (
                Message("write the name of a rule, and the reason; plancc rule lists the rules")
                if each.everywhere
                else Message("write # plancc: ignore[rule-name] and the reason; plancc rule lists the rules")
            )
            yield from _found(
                active,
                SUPPRESSION_OF_UNKNOWN_RULE,
                each.span,
                message,
                remedy,
                did_you_mean(each.rule, known),
            )
        elif not each.reason:
            message = Message('nothing says why "{name}" is silenced here', name=each.rule)
            remedy = Message("write the reason behind the bracket; until then nothing is silenced")
            yield from _found(active, SUPPRESSION_WITHOUT_REASON, each.span, message, remedy)
        elif each.everywhere and known[each.rule] is Severity.ERROR:
            message = Message(
                'what "{name}" finds are errors, which no plan silences as a whole', name=each.rule
            )
            remedy = Message("mend them, or silence each where it stands: # plancc: ignore[rule-name] reason")
            yield from _found(active, SUPPRESSION_OF_ERROR, each.span, message, remedy)
        elif whole and each.rule in active and each.everywhere:
            message = Message('"{name}" finds nothing in this plan that could be silenced', name=each.rule)
            yield from _found(active, UNUSED_SUPPRESSION, each.span, message, Message("take the line out"))
        elif whole and each.rule in active:
            message = Message('"{name}" finds nothing here that could be silenced', name=each.rule)
            yield from _found(active, UNUSED_SUPPRESSION, each.span, message, Message("take the comment out"))


def _found(
    active: dict[str, Rule],
    rule: Rule,
    span: Span,
    message: Message,
    remedy: Message,
    hint: Message = NOTHING,
) -> Iterator[Finding]:
    if rule.name in active:
        yield Finding(rule.name, active[rule.name].severity, span, message, hint, remedy)
