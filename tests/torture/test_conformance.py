"""However odd a plan is, its PDF keeps both promises."""

import page
import pytest

from tests.torture.made import Made


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_the_pdf_conforms(made: Made, profile: str) -> None:
    report = page.validate_pdf(made.pdf, profile=profile)
    assert [(each.rule_id, each.message) for each in report.failures] == []
    assert report.rules.total > 100
