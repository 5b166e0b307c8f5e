"""Where things stand in a site: places as seen from its root, and links from one depth to another."""

from urllib.parse import quote, urlsplit

from plancc.site.record import RECORD, EditionEntry, PlanEntry

SEARCH = "search/"
CHANGES = "changes.html"
CHANGES_PDF = "changes.pdf"
FEED = "feed.xml"
PAGE = "index.html"
MISSING = "404.html"
MAP = "sitemap.xml"
ROBOTS = "robots.txt"
RESERVED = frozenset({SEARCH.rstrip("/"), PAGE, MISSING, FEED, MAP, ROBOTS, RECORD.name})
"""Names at the root that no plan's folder can have."""


def plan_folder(name: str) -> str:
    """The folder of a plan, as files are named."""
    return f"{name}/"


def edition_folder(name: str, year: int) -> str:
    """The folder of an edition, as files are named."""
    return f"{name}/{year}/"


def plan_place(plan: PlanEntry) -> str:
    """The place of a plan's page, as links are written."""
    return quote(plan_folder(plan.name))


def edition_place(plan: PlanEntry, edition: EditionEntry) -> str:
    """The place of an edition's page, as links are written."""
    return quote(edition_folder(plan.name, edition.year))


def up(depth: int) -> str:
    """The way from a page so many folders deep to the root."""
    return "../" * depth or "./"


def path(base: str) -> str:
    """The path of the site's root on its server; empty when the site's address is not known."""
    return urlsplit(base).path if base else ""
