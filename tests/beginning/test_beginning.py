"""A first plan is whole: nothing is wrong with it, it says whose it is, and it can be built and renewed."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from plancc import resources
from plancc.beginning import Beginning, NoBeginning, begin
from plancc.language.languages import LANGUAGES
from plancc.plan.plan import Plan
from plancc.reader.reader import read
from plancc.renewal.renewal import renew
from plancc.speech import ENGLISH
from plancc.tree.guard import FORBIDDEN
from plancc.tree.tree import plant
from tests.commands import plancc

BOTH = pytest.mark.parametrize("language", sorted(LANGUAGES))


def plan_of(beginning: Beginning) -> Plan:
    tree, findings = plant("plan.yaml", beginning.text.encode())
    assert findings == ()
    assert tree is not None
    return Plan.model_validate(tree.data)


@BOTH
@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ringby", "ringby"),
        ("Ærø", "aeroe"),
        ("Høje-Taastrup", "hoeje-taastrup"),
        (" Lyngby  Taarbæk ", "lyngby-taarbaek"),
        ("Bornholms Regionskommune", "bornholm"),
    ],
)
def test_nothing_is_wrong_with_it(tmp_path: Path, language: str, name: str, short: str) -> None:
    beginning = begin(name, 2027, language=language)
    assert beginning.name == short
    (tmp_path / f"{short}.yaml").write_text(beginning.text, encoding="utf-8", newline="")
    ended = plancc("validate", "--strict", f"{short}.yaml", cwd=tmp_path)
    assert (ended.returncode, ended.stdout) == (0, ""), ended.stdout + ended.stderr


@BOTH
def test_it_is_built_at_once(tmp_path: Path, language: str) -> None:
    beginning = begin("Ringby", 2027, language=language)
    (tmp_path / "ringby.yaml").write_text(beginning.text, encoding="utf-8", newline="")
    ended = plancc("build", "ringby.yaml", "--strict", "-o", "out", cwd=tmp_path)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    page = (tmp_path / "out" / "ringby" / "2027" / "index.html").read_text(encoding="utf-8")
    assert f'lang="{LANGUAGES[language].tag}"' in page
    assert begin("Ringby", 2027, language=language) == beginning


def test_the_authority_is_named_in_its_own_words() -> None:
    plan = plan_of(begin("Ringby Kommune", 2026))
    assert (plan.authority.name, plan.authority.unit) == ("Ringby Kommune", "Jobcenter Ringby")
    assert (plan.period.first, plan.period.last, list(plan.annual)) == (2026, 2029, ["2026"])
    assert plan.authority.areas[0].name == "Ringby"
    given_names = begin("Ringby", 2026, authority="Ringby By", unit="Arbejdsmarked", schema="plan.json")
    plan = plan_of(given_names)
    assert (plan.authority.name, plan.authority.unit) == ("Ringby By", "Arbejdsmarked")
    assert given_names.text.startswith("# yaml-language-server: $schema=plan.json\n")
    assert "Ringby Kommune" not in given_names.text


MUNICIPALITIES = """
Albertslund, Allerød, Assens, Ballerup, Billund, Bornholm, Brøndby, Brønderslev, Dragør, Egedal, Esbjerg,
Faaborg-Midtfyn, Fanø, Favrskov, Faxe, Fredensborg, Fredericia, Frederiksberg, Frederikshavn, Frederikssund,
Furesø, Gentofte, Gladsaxe, Glostrup, Greve, Gribskov, Guldborgsund, Haderslev, Halsnæs, Hedensted,
Helsingør, Herlev, Herning, Hillerød, Hjørring, Holbæk, Holstebro, Horsens, Hvidovre, Høje-Taastrup,
Hørsholm, Ikast-Brande, Ishøj, Jammerbugt, Kalundborg, Kerteminde, Kolding, København, Køge, Langeland,
Lejre, Lemvig, Lolland, Lyngby-Taarbæk, Læsø, Mariagerfjord, Middelfart, Morsø, Norddjurs, Nordfyn, Nyborg,
Næstved, Odder, Odense, Odsherred, Randers, Rebild, Ringkøbing-Skjern, Ringsted, Roskilde, Rudersdal,
Rødovre, Samsø, Silkeborg, Skanderborg, Skive, Slagelse, Solrød, Sorø, Stevns, Struer, Svendborg, Syddjurs,
Sønderborg, Thisted, Tønder, Tårnby, Vallensbæk, Varde, Vejen, Vejle, Vesthimmerland, Viborg, Vordingborg,
Ærø, Aabenraa, Aalborg, Aarhus
"""
OWN_NAMES = {
    "Bornholm": "Bornholms Regionskommune",
    "København": "Københavns Kommune",
    "Nordfyn": "Nordfyns Kommune",
    "Vesthimmerland": "Vesthimmerlands Kommune",
}


def test_every_municipality_bears_its_own_name() -> None:
    places = [place.strip() for place in MUNICIPALITIES.split(",")]
    assert len(places) == 98
    shorts = set()
    for place in places:
        official = OWN_NAMES.get(place, f"{place} Kommune")
        for name in (place, official, official.upper()):
            beginning = begin(name, 2027)
            plan = plan_of(beginning)
            shorts.add(beginning.name)
            if name != official.upper():
                assert plan.authority.name == official
                assert plan.authority.unit == f"Jobcenter {place}"
                assert [area.name for area in plan.authority.areas] == [place]
                assert plan.summary == (
                    f"Planen sætter retning for beskæftigelsesindsatsen i {official} i 2027-2030."
                )
    assert len(shorts) == 98
    assert {"koebenhavn", "bornholm", "aeroe", "aarhus", "hoeje-taastrup", "ikast-brande"} < shorts


@pytest.mark.parametrize(
    ("name", "language", "authority", "unit", "place"),
    [
        ("Ringby Kommune", "en", "Ringby Kommune", "Ringby Job Centre", "Ringby"),
        ("Ringby", "en", "Ringby Municipality", "Ringby Job Centre", "Ringby"),
        ("Copenhagen Municipality", "en", "Copenhagen Municipality", "Copenhagen Job Centre", "Copenhagen"),
        ("Københavns kommune", "da", "Københavns kommune", "Jobcenter København", "København"),
        (
            "Region Nordjylland",
            "da",
            "Region Nordjylland",
            "Jobcenter Region Nordjylland",
            "Region Nordjylland",
        ),
    ],
)
def test_a_name_that_is_official_stays_as_it_is(
    name: str, language: str, authority: str, unit: str, place: str
) -> None:
    found = plan_of(begin(name, 2027, language=language)).authority
    assert (found.name, found.unit, found.areas[0].name) == (authority, unit, place)


@BOTH
def test_a_plan_of_one_year_names_one_year(tmp_path: Path, language: str) -> None:
    beginning = begin("Ringby", 2027, 2027, language=language)
    assert "2027-2027" not in beginning.text
    (tmp_path / "ringby.yaml").write_text(beginning.text, encoding="utf-8", newline="")
    ended = plancc("validate", "--strict", "ringby.yaml", cwd=tmp_path)
    assert (ended.returncode, ended.stdout) == (0, "")


@BOTH
def test_all_languages_begin_alike(language: str) -> None:
    def outline(name: str) -> list[str]:
        text = (resources.starts() / f"{name}.yaml").read_text(encoding="utf-8")
        lines = (re.match(r" *(- )?([a-z_]+:(?= |$)|#)?", line) for line in text.splitlines())
        return [
            found[0] for found in lines if found and found[2] and found[2] not in ("language:", "percent:")
        ]

    # Sentences may take another number of lines, keys and their comments may not.
    assert outline(language) == outline("da")


@BOTH
def test_the_modeline_leads_to_the_schema(root: Path, language: str) -> None:
    first = begin("Ringby", 2027, language=language).text.splitlines()[0]
    assert first == (root / "plans" / "esbjerg.yaml").read_text(encoding="utf-8").splitlines()[0]


words = some.text(some.sampled_from("aø 1:#-?,[]{}\"'\\&*!|>%@`~«»."), max_size=20) | some.text(max_size=20)
usable = words.filter(
    lambda text: not FORBIDDEN.search(text) and text.strip() and len(text.splitlines()) == 1
)


@given(authority=usable, unit=usable)
def test_names_stay_what_they_are(authority: str, unit: str) -> None:
    plan = plan_of(begin("Ringby", 2027, authority=authority, unit=unit))
    assert plan.authority.name == authority.strip()
    assert plan.authority.unit == unit.strip()
    assert plan.contact is not None
    assert plan.contact.name == unit.strip()


def test_it_goes_on_for_the_whole_period(tmp_path: Path) -> None:
    path = tmp_path / "ringby.yaml"
    path.write_text(begin("Ringby", 2027).text, encoding="utf-8", newline="")
    for year in (2028, 2029, 2030):
        reading = read(path)
        assert reading.tree is not None
        assert reading.plan is not None
        path.write_text(renew(reading.tree, reading.plan, year).source.text, encoding="utf-8", newline="")
    ended = plancc("validate", "--strict", "ringby.yaml", cwd=tmp_path)
    assert (ended.returncode, ended.stdout) == (0, "")


@pytest.mark.parametrize(
    ("name", "first", "message"),
    [
        ("", 2027, 'no short name can be made of ""'),
        ("!!", 2027, 'no short name can be made of "!!"'),
        ("Ringby", 12, "a plan can not begin in 12"),
        ("Ringby", 2999, "a plan can not begin in 2999"),
        ("Ring\x1bby", 2027, "no plan can hold these words"),
    ],
)
def test_words_that_make_no_plan_are_refused(name: str, first: int, message: str) -> None:
    with pytest.raises(NoBeginning) as refused:
        begin(name, first)
    assert ENGLISH.say(refused.value.message) == message


@pytest.mark.parametrize("unit", ["to\nlinjer", "a\x1bb", "a\u2028b"])
def test_a_name_is_one_line_of_visible_words(unit: str) -> None:
    with pytest.raises(NoBeginning):
        begin("Ringby", 2027, unit=unit)
