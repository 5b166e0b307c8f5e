"""An edition that was published, as it was kept."""

from typing import NamedTuple

from plancc.edition.edition import Edition


class Frozen(NamedTuple):
    """A frozen edition. `spoilt` are the files kept of it that are gone or no longer what they were.

    Of one whose sources are spoilt, nobody knows what it said. `folder` is the place of the files as the
    author knows it.
    """

    plan: str
    year: int
    folder: str
    edition: Edition | None
    spoilt: tuple[str, ...]
