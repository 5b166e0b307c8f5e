"""Leave out the findings that the author has silenced, each with a reason, on the line where they stand."""

import re
from collections.abc import Iterable, Iterator

from plancc.finding import Finding

_COMMENT = re.compile(r"#\s*plancc:\s*ignore\[(?P<rule>[a-z-]+)\]\s+(?P<reason>\w.*)")


def unsilenced(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without those of which `# plancc: ignore[rule] reason` stands on their line.

    Without a reason nothing is silenced: whoever reads the plan next must learn why it is right as it is.
    """
    for finding in findings:
        line = finding.span.source.line(finding.span.line)
        if not any(comment["rule"] == finding.rule for comment in _COMMENT.finditer(line)):
            yield finding
