"""Plans that are built in this process, whatever is in them."""

from pathlib import Path

from plancc import resources
from plancc.compiler import Checked, begin, validate
from plancc.edition.resolve import years
from plancc.render.making import Making
from plancc.render.presses import Presses
from plancc.render.templates import RenderTrouble, Templates


class Building:
    """A folder in which one plan after the other is written, checked and built."""

    def __init__(self, folder: Path, presses: Presses) -> None:
        self.plan = folder / "plan.yaml"
        self._making = Making(Templates(resources.templates()), None, presses, lambda _: None)

    def check(self, content: bytes) -> Checked:
        """What is found in a plan."""
        self.plan.write_bytes(content)
        return validate(self.plan, self.plan.name)

    def build(self, content: bytes, *formats: str) -> dict[str, bytes] | None:
        """The files of the newest edition, or None where something is found that keeps it from being made."""
        checked = self.check(content)
        plan = checked.reading.plan
        if not checked.sound or plan is None:
            assert checked.findings
            return None
        try:
            begun = begin(checked.reading, years(plan)[-1], formats, self._making)
            return begun.finished(lambda _: None)
        except RenderTrouble:
            return None
