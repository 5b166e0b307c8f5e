"""`plancc rule`: the rules, and the page of one of them."""

import sys
from typing import Annotated

import typer

from plancc.cli.exits import WrongCall
from plancc.cli.language import spoken
from plancc.cli.options import Lang
from plancc.message import Message, marked
from plancc.report.run import Described
from plancc.spelling import did_you_mean, suggesting

Name = Annotated[
    str | None,
    typer.Argument(
        metavar=marked("RULE"), help=marked("The rule to explain. All are listed when none is named.")
    ),
]
Markdown = Annotated[
    bool, typer.Option("--markdown", help=marked("Write the pages of all rules as Markdown."))
]


def rule_command(name: Name = None, markdown: Markdown = False, _lang: Lang = None) -> None:
    """List the rules, or explain one of them: what it finds, why that matters, and what is right instead."""
    # Imported here, so that help comes at once.
    from plancc.reader.mistakes import MISTAKES  # noqa: PLC0415 - see above
    from plancc.report.rule_pages import every_page, listed, page  # noqa: PLC0415 - see above
    from plancc.rules.catalog import RULES  # noqa: PLC0415 - see above

    described: tuple[Described, ...] = (*RULES, *MISTAKES)
    rules = {rule.name: rule for rule in sorted(described, key=lambda rule: rule.name)}
    if markdown:
        sys.stdout.write(every_page(rules.values(), spoken()))
    elif name is None:
        sys.stdout.write(listed(rules.values(), spoken()))
    elif name in rules:
        sys.stdout.write(page(rules[name], spoken()))
    else:
        message = suggesting(Message('there is no rule "{name}"', name=name), did_you_mean(name, rules))
        raise WrongCall(Message("{message} (plancc rule lists them)", message=message))
