"""Every plan of this folder, and those we ship, as the command line builds them."""

import pytest

from plancc.edition.resolve import resolve
from plancc.reader.reader import read
from tests.editions import EDITIONS, Compile
from tests.torture.made import Made

_MADE: dict[str, Made] = {}


# The tests of one edition share a worker, which then reads its PDF once.
@pytest.fixture(
    params=[pytest.param(name, marks=pytest.mark.xdist_group(f"torture-{name}")) for name in EDITIONS]
)
def made(request: pytest.FixtureRequest, compile_once: Compile) -> Made:
    if request.param not in _MADE:
        built = compile_once(request.param)
        plan = read(built.source, built.plan).plan
        assert plan
        _MADE[request.param] = Made(resolve(built.plan, plan, built.year), built)
    return _MADE[request.param]
