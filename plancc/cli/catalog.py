"""Every command, with what help says of it: in a line of the list, and on its own page.

A command is the function `build_command` in the module `build`. That is imported only when it is called, so
that the others cost nothing.
"""

from collections.abc import Mapping
from typing import NamedTuple

from plancc.message import marked


class Described(NamedTuple):
    """What help says of a command."""

    line: str
    page: str


COMMANDS: Mapping[str, Described] = {
    "build": Described(
        marked("Make the documents of plans."),
        marked("Make the documents of plans; a plan with errors is not built, the others are."),
    ),
    "validate": Described(
        marked("Say what is wrong with plans; write nothing."),
        marked("Check plans and say what is wrong with them, where, and what helps."),
    ),
    "site": Described(
        marked("Make the web site of plans."),
        marked(
            "Make a web site of all editions of plans: their pages, PDFs and data, what has changed, "
            "what was corrected, and a search."
        ),
    ),
    "freeze": Described(
        marked("Keep an adopted edition for good."),
        marked(
            "Build an adopted edition and keep it, with its sources and a lock, in the plan's own folder."
        ),
    ),
    "verify": Described(
        marked("Check that a published document is what its source says."),
        marked(
            "Take the source out of a PDF that plancc made, make the document again in an empty folder, and "
            "compare each byte. The exit code is 0 if they are the same, 1 if something differs, which is "
            "named, and 2 if the file can't be verified."
        ),
    ),
    "extract": Described(
        marked("Take the source out of a published document."),
        marked(
            "Take the plan's files out of a PDF that plancc made, or out of the folder of a frozen edition."
        ),
    ),
    "new": Described(
        marked("Begin a plan."),
        marked("Write a first plan into plans/: small, complete, ready to be rewritten and to be built."),
    ),
    "edition": Described(
        marked("Begin a plan's next year."),
        marked(
            "Begin a plan's next year with a copy of the last one, and list what is left to decide. "
            "The rest of the plan stays as it is."
        ),
    ),
    "diff": Described(
        marked("Say what changed between two editions."),
        marked(
            "Compare two editions: of two years (PLAN YEAR YEAR), of two files (PLAN PLAN), or of a plan and "
            "what it was in git (PLAN --against REV). The exit code is 0 whether or not anything changed, "
            "and 1 if a plan has errors."
        ),
    ),
    "matrix": Described(
        marked("List all editions for GitHub Actions."),
        marked(
            "Print all editions of plans as a matrix of jobs for GitHub Actions, on one line of JSON. "
            "When one of the plans can't be read, nothing is printed and the exit code is 1."
        ),
    ),
    "rule": Described(
        marked("Explain the rules."),
        marked("List the rules, or explain one: what it finds, why that matters, what is right instead."),
    ),
    "schema": Described(
        marked("Print the JSON Schema of plan files."),
        marked("Print the JSON Schema that editors complete and check plans with."),
    ),
}
