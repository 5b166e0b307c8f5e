"""`plancc validate`: findings; nothing is written unless the call asks for mends."""

from time import perf_counter
from typing import Annotated

import typer

from plancc.cli.exits import WrongCall
from plancc.cli.language import spoken
from plancc.cli.options import Lang, OutputFile, OutputFormat, Plans, Strict
from plancc.cli.plans import find
from plancc.cli.terminal import notice
from plancc.message import Message, marked

Fix = Annotated[
    bool,
    typer.Option("--fix", help=marked("Mend in the plans' files what has only one right answer.")),
]
Diff = Annotated[
    bool,
    typer.Option("--diff", help=marked("Show what --fix would change, instead of findings; write nothing.")),
]


def validate_command(
    plans: Plans = None,
    output_format: OutputFormat = None,
    output_file: OutputFile = None,
    strict: Strict = False,
    fix: Fix = False,
    diff: Diff = False,
    _lang: Lang = None,
) -> None:
    """Check plans and say what is wrong with them, where, and what helps."""
    # Imported here, so that help comes at once.
    from plancc.cli.checking import Reporter, check, verdict  # noqa: PLC0415 - see above
    from plancc.cli.configuration import configuration  # noqa: PLC0415 - see above
    from plancc.cli.contents import contents  # noqa: PLC0415 - see above
    from plancc.cli.lacks import tell_lacks  # noqa: PLC0415 - see above
    from plancc.report.summary import summary  # noqa: PLC0415 - see above

    if fix and diff:
        raise WrongCall(Message("--fix writes and --diff writes nothing; choose one of them"))
    begun = perf_counter()
    reporter = Reporter(output_format, output_file, strict=strict)
    rules = configuration().rules
    look = check
    if fix or diff:
        from plancc.cli.fixing import fixed, shown  # noqa: PLC0415 - see above

        look = fixed if fix else shown
    checked = {plan: look(plan, rules) for plan in find(plans or [])}
    for plan, each in checked.items():
        reporter.take(plan, each.findings)
    if not diff or output_file:
        reporter.close()
    tell_lacks(checked.values(), rules)
    for each in checked.values():
        if each.reading.plan:
            held = contents(each.reading.name, each.reading.plan, spoken().language)
            notice(Message("{name}: {held}", name=each.reading.name, held=held))
    findings = [finding for each in checked.values() for finding in each.findings]
    seconds = round(perf_counter() - begun, 1)
    notice(Message("{summary} ({seconds} s)", summary=summary(findings, len(checked)), seconds=seconds))
    raise typer.Exit(verdict(findings, strict=strict))
