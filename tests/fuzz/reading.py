"""What holds of the reading of any bytes."""

from plancc.tree.tree import plant


def read_any(content: bytes) -> None:
    """Read bytes as a plan's text: there is a tree, or a finding that says why there is none."""
    tree, findings = plant("plan.yaml", content)
    assert tree is not None or findings
    for finding in findings:
        span = finding.span
        assert 0 <= span.start <= span.end <= len(span.source.text)
        assert span.line >= 1
        assert span.column >= 1
