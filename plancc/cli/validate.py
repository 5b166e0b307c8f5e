"""`plancc validate`: findings, nothing written."""

from time import perf_counter

import typer

from plancc.cli.options import Lang, OutputFile, OutputFormat, Plans, Strict
from plancc.cli.plans import find
from plancc.cli.terminal import notice
from plancc.message import Message


def validate_command(
    plans: Plans = None,
    output_format: OutputFormat = None,
    output_file: OutputFile = None,
    strict: Strict = False,
    _lang: Lang = None,
) -> None:
    """Check plans and say what is wrong with them, where, and what helps."""
    # Imported here, so that help comes at once.
    from plancc.cli.checking import Reporter, check, verdict  # noqa: PLC0415 - see above
    from plancc.cli.configuration import configuration  # noqa: PLC0415 - see above
    from plancc.cli.contents import contents  # noqa: PLC0415 - see above
    from plancc.report.summary import summary  # noqa: PLC0415 - see above

    begun = perf_counter()
    reporter = Reporter(output_format, output_file, strict=strict)
    rules = configuration().rules
    checked = {plan: check(plan, rules) for plan in find(plans or [])}
    for plan, each in checked.items():
        reporter.take(plan, each.findings)
    reporter.close()
    for each in checked.values():
        if each.reading.plan:
            held = contents(each.reading.name, each.reading.plan)
            notice(Message("{name}: {held}", name=each.reading.name, held=held))
    findings = [finding for each in checked.values() for finding in each.findings]
    seconds = f"{perf_counter() - begun:.1f}"
    notice(Message("{summary} ({seconds} s)", summary=summary(findings, len(checked)), seconds=seconds))
    raise typer.Exit(verdict(findings, strict=strict))
