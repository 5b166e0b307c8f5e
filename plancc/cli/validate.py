"""`plancc validate`: findings, nothing written."""

from time import perf_counter

import typer

from plancc.cli.options import OutputFormat, Plans, Strict
from plancc.cli.plans import find
from plancc.cli.terminal import notice


def validate_command(
    plans: Plans = None, output_format: OutputFormat = "full", strict: Strict = False
) -> None:
    """Check plans and say what is wrong with them, where, and what helps."""
    # Imported here, so that help comes at once.
    from plancc.cli.checking import check, show, verdict  # noqa: PLC0415 - see above
    from plancc.cli.contents import contents  # noqa: PLC0415 - see above
    from plancc.report.summary import summary  # noqa: PLC0415 - see above

    begun = perf_counter()
    checked = [check(plan) for plan in find(plans or [])]
    findings = [finding for each in checked for finding in each.findings]
    show(findings, output_format)
    for each in checked:
        if each.reading.plan:
            notice(f"{each.reading.name}: {contents(each.reading.name, each.reading.plan)}")
    notice(f"{summary(findings, len(checked))} ({perf_counter() - begun:.1f} s)")
    raise typer.Exit(verdict(findings, strict=strict))
