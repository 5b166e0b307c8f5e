"""Nothing runs for ever: what takes too long or too much memory ends, and so does what nobody waits for."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from plancc.compiler import begin, validate
from plancc.finding import Finding
from plancc.reader import drawings
from plancc.render.frames import Limit, PdfLimit
from plancc.render.limits import Limits
from plancc.render.making import Making
from plancc.render.order import Order, send_order
from plancc.render.press import Press
from plancc.render.presses import Presses
from plancc.render.templates import RenderTrouble, Templates
from plancc.resources import templates
from tests.said import english

DATED = "2027-01-01T00:00:00Z"
PAGE = '<html lang="da"><head><title>Plan</title></head><body></body></html>'
USES = "".join(f'<g id="g{level}">' + f'<use href="#g{level - 1}"/>' * 10 + "</g>" for level in range(1, 12))
ENDLESS = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><defs><rect id="g0" width="1" height="1"/>'
    f'{USES}</defs><use href="#g11"/></svg>'
)
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
PLAN = """\
plancc: 1
title: Plan
period: {from: 2027, to: 2027}
authority: {name: Ringby Kommune}
before:
  - title: Billeder
    blocks:
      - image: {file: a.svg, decorative: true}
      - image: {file: b.svg, decorative: true}
annual:
  2027: {title: Mål}
"""


def gone(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    stat = Path(f"/proc/{process}/stat")
    # Nobody may be there to bury it.
    return stat.is_file() and stat.read_text().rpartition(")")[2].split()[0] == "Z"


def wait_until(so: Callable[[], bool]) -> None:
    """Wait until it is so; a machine may be as slow as it likes."""
    while not so():
        time.sleep(0.05)


def test_a_pdf_that_takes_too_long_is_given_up_and_the_next_one_is_made() -> None:
    with Press() as press:
        with pytest.raises(PdfLimit) as given_up:
            press.pdf(Order(f"{PAGE}{ENDLESS}", "", DATED), seconds=0.01)
        assert given_up.value.what is Limit.TIME
        assert press.pdf(Order(PAGE, "", DATED)).startswith(b"%PDF")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems hold no process to its memory")
def test_a_pdf_that_takes_too_much_memory_is_given_up_and_the_next_one_is_made() -> None:
    with Press() as press:
        with pytest.raises(PdfLimit) as given_up:
            press.pdf(Order(PAGE + "<p>x</p>" * 20_000, "", DATED, megabytes=16))
        assert given_up.value.what is Limit.MEMORY
        assert press.pdf(Order(PAGE, "", DATED)).startswith(b"%PDF")


def test_a_press_ends_when_nobody_asks_any_more_though_a_page_is_not_done() -> None:
    order = BytesIO()
    send_order(order, Order(PAGE.replace("<body>", f"<body>{ENDLESS}"), "", DATED))
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "plancc.render.pressroom"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin
    assert process.stdout
    process.stdin.write(order.getvalue())
    process.stdin.close()
    try:
        wait_until(lambda: process.poll() is not None)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def test_a_press_ends_when_what_started_it_is_killed() -> None:
    program = f"""
import sys
from plancc.render.order import Order, send_order
from plancc.render.press import Press
process = Press().warm()
send_order(process.stdin, Order({PAGE.replace("<body>", f"<body>{ENDLESS}")!r}, "", {DATED!r}))
print(process.pid, flush=True)
process.wait()
"""
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert parent.stdout
    press = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.communicate()
    try:
        wait_until(lambda: gone(press))
    finally:
        if not gone(press):
            os.kill(press, signal.SIGKILL)


MORE_THAN_A_LITTLE = pytest.param(
    Limits(megabytes=16),
    "more than 16 MB of memory",
    marks=pytest.mark.skipif(sys.platform != "linux", reason="other systems hold no process to its memory"),
)


@pytest.mark.parametrize(
    ("limits", "told"), [(Limits(seconds=0.01), "longer than 0.01 seconds"), MORE_THAN_A_LITTLE]
)
def test_a_limit_is_told_at_the_plan(tmp_path: Path, limits: Limits, told: str) -> None:
    plan = tmp_path / "plan.yaml"
    long = "before:\n  - title: Lang\n    blocks:\n" + "      - text: En sætning mere.\n" * 500
    plan.write_text(PLAN.partition("before:")[0] + long + PLAN[PLAN.index("annual:") :], encoding="utf-8")
    (finding,) = findings(plan, limits)
    assert (finding.rule, finding.span.text) == ("render-limit", "2027")
    assert english(finding.message) == f"the edition of 2027 takes {told}"


def test_an_image_that_the_pdf_maker_can_not_print_is_told_at_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if the look at drawings had missed something.
    monkeypatch.setattr(drawings, "published", lambda svg: svg)
    plan = tmp_path / "plan.yaml"
    plan.write_text(PLAN, encoding="utf-8")
    (tmp_path / "a.svg").write_text(f"{DRAWING}</svg>", "utf-8")
    (tmp_path / "b.svg").write_text(
        f"{DRAWING}<style>@import 'https://x.example/';</style></svg>",
        "utf-8",
    )
    (finding,) = findings(plan, Limits())
    assert (finding.rule, finding.span.line, finding.span.text) == ("unknown-image", 9, "b.svg")


def findings(plan: Path, limits: Limits) -> list[Finding]:
    checked = validate(plan, "plan.yaml")
    with Press() as press, Presses(press, 1, limits) as presses:
        making = Making(Templates(templates()), None, presses, lambda _: None)
        edition = begin(checked.reading, 2027, ["pdf"], making)
        with pytest.raises(RenderTrouble) as trouble:
            edition.finished(lambda _: None)
    return list(trouble.value.findings)
