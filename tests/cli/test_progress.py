"""A run that takes long says what it is at; what it says of its outcome does not depend on that."""

from collections.abc import Callable

import pytest

from plancc.cli import terminal
from tests.commands import without_progress


class Elapsed:
    """A timer whose time is over as soon as it starts."""

    def __init__(self, _: float, act: Callable[[], None]) -> None:
        self.start = act

    def cancel(self) -> None:
        """Too late."""


def test_what_a_run_is_at_is_told_from_its_outcome(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terminal, "Timer", Elapsed)
    terminal.notice("plancc: begins")
    with terminal.working("lilleby 2024"):
        terminal.notice("build/lilleby/2024 …dot")
    said = capsys.readouterr().err
    assert said == "plancc: begins\nlilleby 2024 …\nbuild/lilleby/2024 …dot\n"
    assert without_progress(said) == "plancc: begins\nbuild/lilleby/2024 …dot\n"
