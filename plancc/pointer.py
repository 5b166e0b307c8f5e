"""The road from the root of a plan to a place in it, such as `strategies[2].targets[0].deadline`."""

from typing import NamedTuple

Step = str | int


class Pointer(NamedTuple):
    """Steps through mappings (by key) and lists (by index); `at_key` means the last key, not its value."""

    steps: tuple[Step, ...] = ()
    at_key: bool = False

    def child(self, *steps: Step) -> "Pointer":
        return Pointer(self.steps + steps)

    @property
    def key(self) -> "Pointer":
        """The same place, but the key that leads to it rather than what stands under the key."""
        return Pointer(self.steps, at_key=True)

    def __str__(self) -> str:
        words = ""
        for step in self.steps:
            words += f"[{step}]" if isinstance(step, int) else f".{step}" if words else step
        return words or "(the whole plan)"
