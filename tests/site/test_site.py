"""What a site holds: whole, linked, the same again, and as it was where nothing has changed."""

import re
import shutil
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree as ET

import pytest

from plancc.site.insertion import MARKS, bare, inserted
from tests.commands import plancc
from tests.html.judges import nu
from tests.site.conftest import ADDRESS, PLAN, Home, rewrite

ATOM = "{http://www.w3.org/2005/Atom}"
KEPT = "site: 0 documents rendered, 4 kept\n"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def pages(site: Path) -> dict[str, str]:
    """Each page by its place, `index.html` left out, as a server has it."""
    found = {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*.html")
    }
    assert len(found) == 9
    return {re.sub(r"(^|/)index\.html$", r"\1", name): text for name, text in found.items()}


def contents(site: Path) -> dict[str, tuple[int, bytes]]:
    """Each file as it is, and when it was written."""
    return {
        path.relative_to(site).as_posix(): (path.stat().st_mtime_ns, path.read_bytes())
        for path in site.rglob("*")
        if path.is_file()
    }


def test_all_editions_are_there_with_their_files(made: Home) -> None:
    assert made.said.endswith("site: 3 documents rendered, 1 kept\n")
    found = {name for name in contents(made.site) if "pagefind/" not in name}
    editions = [("esbjerg", 2024), (PLAN, 2023), (PLAN, 2024)]
    each = {
        f"{plan}/{year}/{file}"
        for plan, year in editions
        for file in ("index.html", f"{plan}-{year}.pdf", "plan.json", "targets.csv")
    }
    changes = {f"{PLAN}/2024/changes.html", f"{PLAN}/2024/changes.pdf"}
    own = {"index.html", "404.html", "search/index.html", "sitemap.xml", "feed.xml", "site.json"}
    assert found == each | changes | own | {"esbjerg/index.html", f"{PLAN}/index.html"}


def test_no_link_within_the_site_is_broken_and_all_are_relative(made: Home) -> None:
    found = pages(made.site)
    anchors = {place: set(re.findall(r'\sid="([^"]+)"', text)) for place, text in found.items()}
    inside = 0
    for place, text in found.items():
        for written in re.findall(r'<a[^>]* href="([^"]*)"', text):
            to = urlsplit(urljoin(f"http://site/{place}", written.replace("&amp;", "&")))
            if to.netloc != "site":
                assert to.scheme in ("https", "http", "mailto", "tel"), written
                continue
            inside += 1
            if place != "404.html":
                assert not written.startswith("/")
                target = unquote(to.path).lstrip("/")
                assert target in found or (made.site / target).is_file(), (place, written)
                if to.fragment and target in found:
                    assert unquote(to.fragment) in anchors[target], (place, written)
    assert inside > 100


def test_every_page_has_a_policy_and_its_own_address(made: Home) -> None:
    for place, text in pages(made.site).items():
        assert text.count('<meta http-equiv="Content-Security-Policy"') == 1
        assert "policy-of-this-page" not in text
        # Without an icon of its own, a browser asks the root of the server for one.
        assert text.count('<link rel="icon" href="data:,">') == 1
        canonical = re.findall(r'<link rel="canonical" href="(.*?)">', text)
        assert canonical == ([] if place == "404.html" else [f"{ADDRESS}{place}"])


def test_older_and_undated_editions_are_known_as_such(made: Home) -> None:
    found = pages(made.site)
    older, newest, undated = (found[f"{each}/"] for each in (f"{PLAN}/2023", f"{PLAN}/2024", "esbjerg/2024"))
    told = 'Du læser en ældre udgave. Den nyeste er <a href="../2024/">Udgave 2024'
    assert told in older
    assert "ældre udgave" not in newest + undated
    assert "Offentliggjort uden dato for vedtagelsen." in undated
    assert "er et udkast" not in newest + older + undated
    assert "Vedtaget af Byrådet den 11. december 2023." in newest
    assert found[""].index("Udgave 2024") < found[""].index("Udgave 2023")
    assert "Rettet i udgaven for 2023" in found[f"{PLAN}/"]


def test_a_frozen_edition_keeps_its_bytes(made: Home) -> None:
    shown, kept = made.site / PLAN / "2023", made.folder / "plans" / PLAN / "published" / "2023"
    for name in (f"{PLAN}-2023.pdf", "plan.json", "targets.csv"):
        assert (shown / name).read_bytes() == (kept / name).read_bytes()
    page = (shown / "index.html").read_text(encoding="utf-8")
    assert bare(page) == (kept / "index.html").read_text(encoding="utf-8") != page


def test_feed_and_map_know_days_of_the_plans_alone(made: Home) -> None:
    feed = ET.parse(made.site / "feed.xml").getroot()  # noqa: S314 - plancc has just written it
    told = [
        (each.findtext(f"{ATOM}updated"), each.findtext(f"{ATOM}id")) for each in feed.iter(f"{ATOM}entry")
    ]
    assert told == [
        ("2023-12-11T00:00:00Z", f"{ADDRESS}{PLAN}/2024/"),
        ("2023-03-01T00:00:00Z", f"{ADDRESS}{PLAN}/#erratum-2023-1"),
        ("2022-12-12T00:00:00Z", f"{ADDRESS}{PLAN}/2023/"),
    ]
    assert feed.findtext(f"{ATOM}updated") == told[0][0]
    site_map = ET.parse(made.site / "sitemap.xml").getroot()  # noqa: S314 - see above
    places = {(each.findtext(f"{MAP}loc") or "").removeprefix(ADDRESS) for each in site_map}
    assert places == set(pages(made.site)) - {"404.html", "search/"}


def test_the_nu_checker_is_silent(made: Home) -> None:
    assert nu(*sorted(made.site.rglob("*.html"))) == []


def test_nothing_is_rendered_or_written_when_nothing_has_changed(home: Home) -> None:
    before = contents(home.site)
    ended = home.plancc("site", "--base-url", ADDRESS)
    assert ended.returncode == 0
    assert ended.stderr.endswith(KEPT)
    assert contents(home.site) == before


def test_an_address_is_put_in_and_taken_out_without_rendering(home: Home) -> None:
    (home.folder / "plancc.toml").write_text('base_url = "https://example.org"\n')
    assert home.plancc("site").stderr.endswith(KEPT)
    assert "Sitemap: https://example.org/sitemap.xml" in (home.site / "robots.txt").read_text()
    assert (
        '<link rel="canonical" href="https://example.org/esbjerg/2024/">' in pages(home.site)["esbjerg/2024/"]
    )
    (home.folder / "plancc.toml").unlink()
    ended = home.plancc("site")
    assert "without --base-url the site has no feed, no map and no canonical addresses\n" in ended.stderr
    assert ended.stderr.endswith(KEPT)
    assert not [name for name in contents(home.site) if name.endswith((".xml", ".txt"))]
    assert not [place for place, text in pages(home.site).items() if "example.org" in text]


def test_a_failing_plan_stays_as_it_was_and_keeps_no_other(home: Home) -> None:
    before = contents(home.site)
    rewrite(home.folder / "plans" / f"{PLAN}.yaml", "plancc: 1\n", "plancc: 7\n")
    ended = home.plancc("site", "--base-url", ADDRESS, "--output-format", "concise")
    assert ended.returncode == 1
    assert ended.stdout.startswith(f"plans/{PLAN}.yaml:")
    assert ended.stderr.startswith(f"plans/{PLAN}.yaml: not renewed; mend what was found first\n")
    assert ended.stderr.endswith(KEPT)
    assert contents(home.site) == before


def test_what_is_gone_is_made_anew(home: Home) -> None:
    before = {name: content for name, (_, content) in contents(home.site).items()}
    (home.site / PLAN / "2023" / "index.html").unlink()
    (home.site / "esbjerg" / "2024" / "plan.json").unlink()
    ended = home.plancc("site", "--base-url", ADDRESS)
    assert ended.stderr.endswith("site: 1 document rendered, 3 kept\n")
    assert {name: content for name, (_, content) in contents(home.site).items()} == before


def test_what_others_put_there_is_not_lost(home: Home) -> None:
    (home.site / "esbjerg" / "CNAME").write_text("example.org")
    ended = home.plancc("site")
    told = "plancc: site/esbjerg/CNAME: holds something that plancc did not write; move it away\n"
    assert (ended.returncode, ended.stderr) == (73, told)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("--base-url", "planer"),
            'plancc: --base-url: "planer" is not the address of a site; '
            "write it as in https://example.org/plans/\n",
        ),
        (
            ("plans/esbjerg.yaml", "andre/esbjerg.yaml"),
            "plancc: andre/esbjerg.yaml and plans/esbjerg.yaml would have one folder in the site; "
            "rename one of them\n",
        ),
        (
            ("andre/search.yaml",),
            'plancc: andre/search.yaml: the site needs the name "search" itself; rename the plan\n',
        ),
    ],
)
def test_a_wrong_call(home: Home, words: tuple[str, ...], told: str) -> None:
    (home.folder / "andre").mkdir()
    for name in ("esbjerg", "search"):
        shutil.copy(home.folder / "plans" / "esbjerg.yaml", home.folder / "andre" / f"{name}.yaml")
    ended = home.plancc("site", *words)
    assert (ended.returncode, ended.stderr) == (2, told)


def test_what_is_put_in_can_be_taken_out() -> None:
    head, top = MARKS
    page = f"<head>{head}</head><body>{top}<main>"
    whole = inserted(page, {head: "1\n", top: "2\n3"})
    assert whole
    assert bare(whole) == page
    assert inserted(whole, {head: "1\n", top: "2\n3"}) == whole
    assert inserted(page + top, {head: "", top: ""}) is None
    assert inserted(page.replace(head, ""), {head: "", top: ""}) is None


def test_where_there_is_no_edition_nothing_is_written(tmp_path: Path) -> None:
    plan = "plancc: 1\ntitle: Lille plan\nperiod: {from: 2024, to: 2025}\nauthority: {name: Lilleby}\n"
    (tmp_path / "lilleby.yaml").write_text(f"{plan}anual: {{}}\n", encoding="utf-8")
    ended = plancc("site", "./lilleby.yaml", cwd=tmp_path)
    assert ended.returncode == 1
    assert "there is no edition to show\nsite: 0 documents rendered, 0 kept\n" in ended.stderr
    assert not (tmp_path / "site").exists()
