"""A frozen edition that can be made again here is given only if that gives the same."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from plancc.finding import Finding, Severity
from plancc.message import Message
from plancc.output.cache import remember
from plancc.render.begun import Begun
from plancc.render.templates import RenderTrouble
from plancc.source import Source, Span


@dataclass(frozen=True)
class Remade(Begun):
    """A frozen edition on its way, which is being made again of the sources that were kept with it.

    A lock and a manifest say only that files fit them: whoever forges one can forge the others. `frozen` are
    the files that are given, `folder` is where they are kept, and `proof` stands for this comparison: what
    came out the same is not compared again on this machine.
    """

    frozen: Mapping[str, bytes] = field(default_factory=dict)
    folder: str = ""
    proof: bytes = b""

    def finished(self, progress: Callable[[str], None]) -> dict[str, bytes]:
        """The files that were frozen; one that does not come out the same is a RenderTrouble."""
        made = super().finished(progress)
        for name, content in self.frozen.items():
            if made[name] != content:
                message = Message("this is not what the sources that were kept with it give")
                raise RenderTrouble(_fault(f"{self.folder}/{name}", message))
        remember(self.proof, os.environ)
        return dict(self.frozen)


def changed(file: str) -> Finding:
    """What is told of a frozen file that is not what it was, where no rule has told it."""
    return _fault(file, Message("{file} is gone or was changed since it was frozen", file=file))


def _fault(file: str, message: Message) -> Finding:
    return Finding(
        "frozen-file-changed",
        Severity.ERROR,
        Span(Source(file, ""), 0, 0),
        message,
        help=Message("bring back the file that was frozen, from git or from where it was published"),
    )
