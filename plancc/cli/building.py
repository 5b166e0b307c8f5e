"""Plans in a row become editions in a row: begun ahead of their turn, told in their turn."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from plancc.cli.checking import Reporter, check, verdict
from plancc.cli.exits import Exit, WrongCall
from plancc.cli.plans import PlanFile
from plancc.cli.terminal import notice, working
from plancc.cli.years import meant
from plancc.compiler import Checked, begin, build
from plancc.edition.resolve import years
from plancc.finding import Finding
from plancc.message import Message
from plancc.output.trouble import OutputBusy, OutputTrouble
from plancc.render.begun import Begun
from plancc.render.frames import MissingLibrary
from plancc.render.making import Making
from plancc.render.presses import Presses
from plancc.render.templates import RenderTrouble, Templates, TemplateTrouble
from plancc.resources import BrokenInstallation
from plancc.rules.selection import Selection


@dataclass(frozen=True)
class Asked:
    """What a call asks for, of each of its plans."""

    files: tuple[str, ...]
    edition: int | None
    output: Path
    templates: Templates
    rules: Selection
    epoch: int | None
    strict: bool


@dataclass(frozen=True)
class _Turn:
    """A plan that waits for its turn: what was found in it, and the edition or why there is none."""

    plan: PlanFile
    checked: Checked | None
    end: Exit
    edition: Begun | None = None
    trouble: Exception | None = None


class Building:
    """Builds plan after plan. Nobody can tell from what is said and written how many presses there are.

    With several presses the next plans are begun while the pages of the first are printed. What keeps one
    plan from being built does not keep the others.
    """

    def __init__(self, asked: Asked, presses: Presses, reporter: Reporter, plans: int) -> None:
        self._asked = asked
        self._presses = presses
        self._reporter = reporter
        self._plans = plans
        # One press prints one edition after the other. Several need something to go on with when the
        # oldest edition takes longer than those behind it.
        self._ahead = 2 * presses.number if presses.number > 1 else 0
        self._waiting: deque[_Turn] = deque()
        self._done = 0
        self._ends: list[Exit] = []
        self._mistakes: list[Exception] = []
        # A mistake in the templates is the same in every plan, and is said once.
        self._told: set[Finding] = set()

    def run(self, plans: Iterable[PlanFile]) -> Exit:
        """Build the plans; the end of them all is the worst of them. The first mistake of ours is raised.

        So is a library that the machine lacks.
        """
        for plan in plans:
            turn = self._checked(plan)
            if not self._waiting:
                self._tell(turn)
            self._waiting.append(self._begun(turn))
            if len(self._waiting) > self._ahead:
                self._finish()
        while self._waiting:
            self._finish()
        if self._mistakes:
            self._reporter.close()
            raise self._mistakes[0]
        return max(self._ends)

    def _checked(self, plan: PlanFile) -> _Turn:
        try:
            checked = check(plan, self._asked.rules)
        except BrokenInstallation:
            raise
        except Exception as error:
            return _Turn(plan, None, Exit.BROKEN, trouble=error)
        return _Turn(plan, checked, verdict(checked.findings, strict=self._asked.strict))

    def _begun(self, turn: _Turn) -> _Turn:
        """The same plan with its edition; the presses have their orders."""
        if turn.checked is None or turn.end is not Exit.WELL or turn.checked.reading.plan is None:
            return turn
        reading, plan = turn.checked.reading, turn.checked.reading.plan
        try:
            year = meant(turn.plan.shown, years(plan), self._asked.edition)
            with working(self._at_work(f"{reading.name} {year}")) as progress:
                making = Making(self._asked.templates, self._asked.epoch, self._presses, progress)
                edition = begin(reading, year, self._asked.files, making)
        except BrokenInstallation:
            raise
        except Exception as error:
            return _Turn(turn.plan, turn.checked, turn.end, trouble=error)
        return _Turn(turn.plan, turn.checked, turn.end, edition)

    def _finish(self) -> None:
        """End the oldest turn, and say what was found in the plan whose turn is next."""
        turn = self._waiting[0]
        self._ends.append(self._end(turn))
        self._waiting.popleft()
        self._done += 1
        if self._waiting:
            self._tell(self._waiting[0])

    def _tell(self, turn: _Turn) -> None:
        if turn.checked:
            self._reporter.take(turn.plan, turn.checked.findings)
            self._reporter.tell()

    def _end(self, turn: _Turn) -> Exit:
        """Write an edition, or say why it is not written."""
        plan = turn.plan
        try:
            if turn.trouble:
                raise turn.trouble
            if turn.edition is None:
                notice(Message("{plan}: not built; mend what was found first", plan=plan.shown))
                return turn.end
            with working(self._at_work()) as progress:
                built = build(turn.edition, self._asked.output, progress)
        except RenderTrouble as trouble:
            found = [finding for finding in trouble.findings if finding not in self._told]
            self._reporter.take(plan, found)
            self._reporter.tell()
            self._told.update(found)
            notice(
                Message("{plan}: not built; mend the templates first", plan=plan.shown)
                if isinstance(trouble, TemplateTrouble)
                else Message("{plan}: not built; mend what was found first", plan=plan.shown)
            )
            return Exit.FINDINGS
        except (WrongCall, OutputTrouble, OutputBusy) as trouble:
            notice(Message("plancc: {message}", message=trouble.message))
            return next(end for kind, end in _ENDS.items() if isinstance(trouble, kind))
        except BrokenInstallation:
            raise
        except MissingLibrary as missing:
            self._mistakes.append(missing)
            return Exit.UNAVAILABLE
        except Exception as error:
            notice(Message("{plan}: not built; a mistake in plancc kept it from being made", plan=plan.shown))
            self._mistakes.append(error)
            return Exit.BROKEN
        edition = turn.edition
        notice(f"{edition.name} {edition.year}: {built.folder.as_posix()} ({', '.join(built.files)})")
        if built.dropped:
            notice(
                Message(
                    "{folder}: {files} of an earlier build went, for it was made of something else",
                    folder=built.folder.as_posix(),
                    files=built.dropped,
                )
            )
        return turn.end

    def _at_work(self, *further: str) -> str:
        """The editions that are being made, and how far that is along."""
        waiting = [f"{turn.edition.name} {turn.edition.year}" for turn in self._waiting if turn.edition]
        names = ", ".join([*waiting, *further][: self._presses.number])
        return names if self._plans == 1 else f"[{self._done + 1}/{self._plans}] {names}"


_ENDS: dict[type[Exception], Exit] = {
    WrongCall: Exit.WRONG_CALL,
    OutputTrouble: Exit.CANT_WRITE,
    OutputBusy: Exit.BUSY,
}
