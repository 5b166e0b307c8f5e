"""Every mistake that keeps files from being a plan, by the name that its findings bear.

The rules of `plancc.rules` describe themselves, one a file. Mistakes are found wherever text stops being
a plan, in this room and in `tree`, a dozen to a module; what they are is said here in one table, because
a reader of reports knows one list of names and not our rooms, and because this is the lowest room that
sees them all: whatever `tree` finds reaches the world through `reader`. A test holds the table to the code.
"""

from typing import NamedTuple

from plancc.finding import Severity
from plancc.message import NOTHING, Message


class Mistake(NamedTuple):
    """A mistake: what it finds in one sentence, and what it costs; mostly an error, few with examples."""

    name: str
    finds: Message
    why: Message
    severity: Severity = Severity.ERROR
    source: Message = NOTHING
    bad: str = ""
    good: str = ""


_TWO_WAYS = Message("A plan uses the plain part of YAML only, so that it can be read in one way.")
_LOST = Message("What it holds would be missing from the documents.")

MISTAKES: tuple[Mistake, ...] = (
    Mistake(
        "alias",
        Message("An anchor or an alias of YAML stands in the plan."),
        _TWO_WAYS,
        bad="alt: &kurve Kurven falder.\nnote: *kurve",
        good="alt: Kurven falder.\nnote: Kurven falder.",
    ),
    Mistake(
        "bad-colour",
        Message("A colour is not written as six hexadecimal figures."),
        Message("No colour can be made of other signs, and a name such as green is no exact colour."),
        bad="colour: blå",
        good='colour: "#0b5d5e"',
    ),
    Mistake(
        "bad-date",
        Message("A day or a stretch of time is not written in one of the known forms."),
        Message("Dates are written in many ways, and 03.04 is a day in April or in March."),
        bad="deadline: 31.12.2027",
        good="deadline: 2027-12-31",
    ),
    Mistake(
        "bad-id",
        Message("An id has other characters than small letters, figures and hyphens."),
        Message("Ids become addresses of parts of the document, and addresses must work everywhere."),
        bad="id: Unge på vej",
        good="id: unge-paa-vej",
    ),
    Mistake(
        "bad-year",
        Message("A year is not written with four figures."),
        Message("Years are compared and sorted, and 27 may be a year, a number or a day."),
        bad="period: {from: 27, to: 30}",
        good="period: {from: 2027, to: 2030}",
    ),
    Mistake(
        "complex-key",
        Message("A key is a list or a mapping instead of a word."),
        _TWO_WAYS,
        bad="? [from, to]\n: [2027, 2030]",
        good="from: 2027\nto: 2030",
    ),
    Mistake(
        "control-character",
        Message("The plan holds an invisible character that controls a terminal or the direction of text."),
        Message("It can make the text look different from what it says."),
    ),
    Mistake(
        "decimal-comma",
        Message("A decimal comma stands in a list or mapping in brackets, where a comma ends a value."),
        Message(
            "One number would become two, and each could land in a column that it has nothing to do with."
        ),
        bad="rows: [[Kurser, 112,5]]",
        good="rows: [[Kurser, 112.5]]",
    ),
    Mistake(
        "directive",
        Message("A line begins with a percent sign, which YAML takes for a directive."),
        _TWO_WAYS,
        bad="%YAML 1.2\nplancc: 1",
        good="plancc: 1",
    ),
    Mistake(
        "duplicate-key",
        Message("A key stands twice in the same place."),
        Message("Only one of the two values could reach the documents, and nobody would know which."),
        bad="title: Unge\ntitle: Unge i job",
        good="title: Unge i job",
    ),
    Mistake("empty-file", Message("The file of a plan or an annual section holds nothing."), _LOST),
    Mistake(
        "empty-value",
        Message("A key has no value."),
        Message("Whether something was forgotten or meant to be left out can't be told."),
        bad="lead:",
        good="lead: Vi hjælper unge i job.",
    ),
    Mistake(
        "figure-too-large",
        Message("A figure has more points, series or letters than can be drawn."),
        Message("A picture has the room of a page; what is in it beyond that can't be read."),
    ),
    Mistake(
        "figure-without-numbers",
        Message("A figure has no points, no series, or no number in any of its series."),
        Message("A figure is drawn from the numbers that the plan gives; without them there is no figure."),
        bad="points: [2023, 2024]\nseries:\n  - {name: Ledige, values: [null, null]}",
        good="points: [2023, 2024]\nseries:\n  - {name: Ledige, values: [120, null]}",
    ),
    Mistake(
        "file-outside-plan",
        Message("The plan names a file that lies outside its own folder."),
        Message("A plan may be written by anybody, and must not bring other files of the machine to light."),
        bad="logo: {file: ../logo.png, alt: Ringby Kommune}",
        good="logo: {file: logo.png, alt: Ringby Kommune}",
    ),
    Mistake("file-too-large", Message("A file that the plan names is larger than it may be."), _LOST),
    Mistake(
        "incoherent-aim",
        Message(
            "An aim lacks its number, or has a number, reference or ranking that its operator can't have."
        ),
        Message("Its sentence would be cut short, or would not say a number that the data have."),
        bad="{operator: at-least, deadline: 2027-12}",
        good="{operator: at-least, value: 80, deadline: 2027-12}",
    ),
    Mistake(
        "incoherent-measurement",
        Message("A measurement has no value, or one that can't be its rank."),
        Message("A measurement is a number; without it, its sentence would be cut short."),
        bad="measurements: [{period: 2026-08, source: jobindsats.dk}]",
        good="measurements: [{value: 78, period: 2026-08, source: jobindsats.dk}]",
    ),
    Mistake(
        "merge-key",
        Message("A merge key of YAML (`<<`) stands in the plan."),
        _TWO_WAYS,
        bad="- <<: *maaling\n  value: 80",
        good="- value: 80\n  period: 2026-08",
    ),
    Mistake("missing-file", Message("A file that the plan names is not there or can not be read."), _LOST),
    Mistake(
        "missing-key",
        Message("A key is missing that must be there."),
        Message("The documents have a place for it that can't be left empty."),
        bad="- id: unge",
        good="- id: unge\n  title: Unge i job",
    ),
    Mistake(
        "not-a-mapping",
        Message("The file does not consist of keys and values."),
        _LOST,
        bad="Beskæftigelsesplan 2027",
        good="plancc: 1\ntitle: Beskæftigelsesplan 2027",
    ),
    Mistake(
        "number-as-text",
        Message("A number is written in a way that can't be read, or that can be read in two ways."),
        Message(
            "To a Dane `1.200` is a thousand and two hundred, to a machine it is one and a fifth. A "
            "plan writes numbers in one way, so that what is printed is what was meant."
        ),
        bad="{operator: below, value: 1.200, deadline: 2027-12}",
        good="{operator: below, value: 1200, deadline: 2027-12}",
    ),
    Mistake(
        "out-of-range",
        Message("A number is smaller or larger than it can be."),
        Message("The documents would say something that can't be true."),
        bad="measuring: {where: jobindsats.dk, times_per_year: 0}",
        good="measuring: {where: jobindsats.dk, times_per_year: 1}",
    ),
    Mistake(
        "pasted-hyphen",
        Message("A dash or a bullet of a word processor stands where a list item begins."),
        Message("YAML takes it for a letter, and the items for one text."),
        bad="list:\n  – Unge i job.\n  – Ledige i job.",
        good="list:\n  - Unge i job.\n  - Ledige i job.",
    ),
    Mistake(
        "pasted-quote",
        Message("Quotation marks of a word processor stand around a value, where YAML needs straight ones."),
        Message("YAML takes them for letters: the value is cut at a colon or a comma, or is of no use."),
        bad="columns: [“Navn, alder”, “Antal”]",
        good='columns: ["Navn, alder", "Antal"]',
    ),
    Mistake(
        "pasted-space",
        Message("A no-break space, or another one of a word processor, stands among the signs of YAML."),
        Message("YAML takes it for a letter, and the line for something else than it seems."),
    ),
    Mistake(
        "render-limit",
        Message("An edition takes longer, or more memory, than a document may."),
        Message("Nothing that a plan brings may keep a machine busy without end."),
    ),
    Mistake(
        "series-of-different-lengths",
        Message("A series of a figure has more or fewer numbers than the figure has points."),
        Message("Nobody can tell which number belongs to which point, so nothing can be drawn honestly."),
        bad="points: [2022, 2023, 2024]\nseries:\n  - {name: Ledige, values: [120, 95]}",
        good="points: [2022, 2023, 2024]\nseries:\n  - {name: Ledige, values: [120, null, 95]}",
    ),
    Mistake(
        "several-documents",
        Message("A second YAML document begins in the file."),
        Message("A file holds one plan; what follows would be lost."),
        bad="title: Plan 2027\n---\ntitle: Plan 2028",
        good="title: Plan 2027",
    ),
    Mistake(
        "several-lines",
        Message("Text that must stand on one line has several."),
        Message("It is a title or a name, and there is only one line for it."),
        bad="title: |\n  Unge\n  i job",
        good="title: Unge i job",
    ),
    Mistake(
        "tab-indentation",
        Message("A line is indented with a tab."),
        Message("How deep that is differs from editor to editor, so YAML refuses it."),
    ),
    Mistake(
        "tag",
        Message("A YAML tag (a word that begins with `!`) stands in the plan."),
        _TWO_WAYS,
        bad="value: !!int 80",
        good="value: 80",
    ),
    Mistake(
        "text-cut-by-comment",
        Message("A text has a # in it that makes the rest of its line a comment."),
        _LOST,
        bad="text: Vi følger sag #42 og skriver til borgerne.",
        good='text: "Vi følger sag #42 og skriver til borgerne."',
    ),
    Mistake(
        "too-deep",
        Message("Lists and mappings are nested deeper than any plan needs."),
        Message("Reading it could take all the memory there is."),
    ),
    Mistake(
        "too-large",
        Message("A file is larger, or holds more keys and values, than any plan needs."),
        Message("Reading it could take all the memory there is."),
    ),
    Mistake(
        "too-long",
        Message("A text is longer than the place it is for."),
        Message("It would not fit where the documents show it."),
    ),
    Mistake(
        "unfinished-line",
        Message("The file ends in the middle of a line."),
        Message("It may have been cut off when it was copied, sent or saved."),
        Severity.NOTE,
    ),
    Mistake(
        "unknown-block",
        Message("A block is of no kind that plancc knows."),
        _LOST,
        bad="- tekst: Vi hjælper unge i job.",
        good="- text: Vi hjælper unge i job.",
    ),
    Mistake(
        "unknown-image",
        Message("An image is of a kind that can not be shown."),
        _LOST,
        bad="file: logo.tiff",
        good="file: logo.png",
    ),
    Mistake(
        "unknown-key",
        Message("A key stands where no such key may be."),
        Message("It is misspelt or misplaced, and its value would be passed over without a word."),
        bad="- id: unge\n  titel: Unge i job",
        good="- id: unge\n  title: Unge i job",
    ),
    Mistake(
        "unknown-value",
        Message("A value is none of those that may stand there."),
        Message("Only the words that are listed have a meaning here, and the documents depend on it."),
        bad="level: kommunalt",
        good="level: local",
    ),
    Mistake(
        "wrong-encoding",
        Message("The file is not written in UTF-8."),
        Message("Letters such as æ, ø and å would come out as others."),
    ),
    Mistake(
        "wrong-type",
        Message("A value is of another kind than expected, such as text for a number."),
        Message("Taking it for what it may have been meant to be would be guessing."),
        bad="authority: Ringby Kommune",
        good="authority: {name: Ringby Kommune}",
    ),
    Mistake(
        "yaml-syntax",
        Message("The text is not YAML."),
        Message("Nothing behind the mistake can be read with certainty."),
        bad="title: Unge: i uddannelse eller job",
        good='title: "Unge: i uddannelse eller job"',
    ),
)
