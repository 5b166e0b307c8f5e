"""Verify a published edition: make it again from the sources that come with it, and compare."""

from collections.abc import Iterable, Iterator, Mapping

from plancc.compiler import Checked, rebuild, validate
from plancc.edition.resolve import years
from plancc.finding import Finding, Severity
from plancc.message import Message
from plancc.output.new_folder import create_files
from plancc.output.scratch import scratch_folder
from plancc.render.formats import FORMATS, file_names
from plancc.render.making import Making
from plancc.render.templates import RenderTrouble
from plancc.render.toolchain import Toolchain, toolchain
from plancc.render.versions import machine_versions
from plancc.verification.differences import pdf_differences, toolchain_differences
from plancc.verification.published import Published


def differences(published: Published, making: Making) -> tuple[Message, ...]:
    """All that is not so in an edition; nothing if it is what its sources say, to the byte."""
    return tuple(_differences(published, making))


def _differences(published: Published, making: Making) -> Iterator[Message]:
    yield from published.spoilt
    recorded = _recorded(published)
    changed: tuple[Message, ...] = ()
    if recorded:
        changed = tuple(toolchain_differences(recorded, toolchain(making.templates)))
        yield from changed
    if not published.sources:
        return
    with scratch_folder() as folder:
        create_files(folder, published.sources)
        checked = validate(folder / published.plan, published.plan)
        try:
            remade = _remade(published, checked, making, recorded)
        except RenderTrouble as trouble:
            yield _unmade(published, trouble.findings)
            return
        except Exception:
            # Rules may be silenced where the plan was published; what they find may keep it from being made.
            if checked.sound:
                raise
            remade = None
        if remade is None:
            yield _unmade(published, checked.findings)
            return
    found = [message for name in published.files for message in _file(name, published, remade)]
    yield from found
    if changed and not found:
        yield Message("everything else is the same, byte for byte")
    if found and not changed and not published.spoilt:
        yield from _machine(published.made_with)


def _machine(made_with: Mapping[str, str]) -> Iterator[Message]:
    """What the machine has a part with: another version of it may be why a document differs."""
    for name, here in machine_versions().items():
        made = made_with.get(name)
        if made is None:
            yield Message("machine: here is {name} {here}", name=name, here=here)
        elif made != here:
            yield Message("version: made with {name} {old}, here is {new}", name=name, old=made, new=here)


def _recorded(published: Published) -> Toolchain | None:
    told = published.recorded
    return Toolchain(told.versions, told.templates, told.fonts) if told else None


def _remade(
    published: Published, checked: Checked, making: Making, recorded: Toolchain | None
) -> dict[str, bytes] | None:
    plan = checked.reading.plan
    if plan is None or published.year not in years(plan):
        return None
    epoch = published.recorded.epoch if published.recorded else None
    dated = Making(making.templates, epoch, making.presses, making.progress)
    names = file_names(FORMATS, checked.reading.name, published.year)
    formats = [form for form, name in names.items() if name in published.files]
    return rebuild(checked.reading, published.year, formats, dated, recorded)


def _unmade(published: Published, findings: Iterable[Finding]) -> Message:
    for finding in findings:
        if finding.severity is Severity.ERROR:
            return Message(
                "source: {file} has an error here, in line {line}: {words}",
                file=finding.span.source.name,
                line=finding.span.line,
                words=finding.message,
            )
    return Message("source: {file} has no edition of {year}", file=published.plan, year=published.year)


def _file(name: str, published: Published, remade: dict[str, bytes]) -> Iterator[Message]:
    there, new = published.files[name], remade.get(name)
    if new is None:
        yield Message("file: {name} is none of the edition's", name=name)
    elif name.endswith(".pdf"):
        yield from pdf_differences(there, new)
    elif there != new:
        yield Message("file: {name} is not what its source gives", name=name)
