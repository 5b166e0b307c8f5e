"""An anchor that many places want is not looked for from the beginning again."""

from collections.abc import Iterator, Set

from plancc.document.scribe import Scribe
from plancc.document.vocabulary import Vocabulary
from plancc.language.languages import LANGUAGES
from plancc.plan.terms import Terms
from tests.growth import calls


class _Ids(Set[str]):
    """The ids of a plan that took the first thousand anchors of one name."""

    def __contains__(self, name: object) -> bool:
        return name == "maal" or name in {f"maal-{number}" for number in range(2, 1000)}

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 1000


def test_the_next_anchor_costs_no_more_than_the_one_before() -> None:
    scribe = Scribe(Vocabulary(LANGUAGES["da"], Terms()), {}, _Ids())
    assert scribe.anchor("maal") == "maal-1000"
    assert calls(lambda: scribe.anchor("maal")) < 20
    assert scribe.anchor("maal") == "maal-1002"
