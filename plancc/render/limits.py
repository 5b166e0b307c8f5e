"""How long a document may take, and how much memory: more than any real plan needs, but not without end."""

from typing import NamedTuple


class Limits(NamedTuple):
    """What is granted to each page that is filled and each PDF that is made.

    A plan of 300 pages takes about a minute and 1 GB for its PDF; a busy machine may need ten times as long.
    """

    seconds: float = 1800
    megabytes: int = 4096


USUAL = Limits()
