"""Every mistake that keeps files from being a plan, by the name that its findings bear.

The rules of `plancc.rules` describe themselves, one a file. Mistakes are found wherever text stops being
a plan, in this room and in `tree`, a dozen to a module; what they are is said here in one table, because
a reader of reports knows one list of names and not our rooms, and because this is the lowest room that
sees them all: whatever `tree` finds reaches the world through `reader`. A test holds the table to the code.
"""

from dataclasses import dataclass

from plancc.finding import Severity


@dataclass(frozen=True)
class Mistake:
    """A mistake: what it finds in one sentence, and what it costs; always an error, without examples."""

    name: str
    finds: str
    why: str
    severity: Severity = Severity.ERROR
    bad: str = ""
    good: str = ""


_TWO_WAYS = "A plan uses the plain part of YAML only, so that it can be read in one way."
_AS_MEANT = "Text of that kind can't be read as it was meant."
_LOST = "What it holds would be missing from the documents."

MISTAKES: tuple[Mistake, ...] = (
    Mistake("alias", "An anchor or an alias of YAML stands in the plan.", _TWO_WAYS),
    Mistake("bad-colour", "A colour is not written as six hexadecimal figures.", _AS_MEANT),
    Mistake("bad-date", "A day or a stretch of time is not written in one of the known forms.", _AS_MEANT),
    Mistake(
        "bad-id",
        "An id has other characters than small letters, figures and hyphens.",
        "Ids become addresses of parts of the document, and addresses must work everywhere.",
    ),
    Mistake("bad-year", "A year is not written with four figures.", _AS_MEANT),
    Mistake("complex-key", "A key is a list or a mapping instead of a word.", _TWO_WAYS),
    Mistake(
        "control-character",
        "The plan holds an invisible character that controls a terminal or the direction of text.",
        "It can make the text look different from what it says.",
    ),
    Mistake("directive", "A line begins with a percent sign, which YAML takes for a directive.", _TWO_WAYS),
    Mistake(
        "duplicate-key",
        "A key stands twice in the same place.",
        "Only one of the two values could reach the documents, and nobody would know which.",
    ),
    Mistake("empty-file", "The file of a plan or an annual section holds nothing.", _LOST),
    Mistake(
        "empty-value",
        "A key has no value.",
        "Whether something was forgotten or meant to be left out can't be told.",
    ),
    Mistake(
        "file-outside-plan",
        "The plan names a file that lies outside its own folder.",
        "A plan may be written by anybody, and must not bring other files of the machine to light.",
    ),
    Mistake("file-too-large", "A file that the plan names is larger than it may be.", _LOST),
    Mistake("merge-key", "A merge key of YAML (`<<`) stands in the plan.", _TWO_WAYS),
    Mistake("missing-file", "A file that the plan names is not there or can not be read.", _LOST),
    Mistake(
        "missing-key",
        "A key is missing that must be there.",
        "The documents have a place for it that can't be left empty.",
    ),
    Mistake("not-a-mapping", "The file does not consist of keys and values.", _LOST),
    Mistake(
        "out-of-range",
        "A number is smaller or larger than it can be.",
        "The documents would say something that can't be true.",
    ),
    Mistake(
        "several-documents",
        "A second YAML document begins in the file.",
        "A file holds one plan; what follows would be lost.",
    ),
    Mistake(
        "several-lines",
        "Text that must stand on one line has several.",
        "It is a title or a name, and there is only one line for it.",
    ),
    Mistake(
        "tab-indentation",
        "A line is indented with a tab.",
        "How deep that is differs from editor to editor, so YAML refuses it.",
    ),
    Mistake("tag", "A YAML tag (a word that begins with `!`) stands in the plan.", _TWO_WAYS),
    Mistake(
        "too-deep",
        "Lists and mappings are nested deeper than any plan needs.",
        "Reading it could take all the memory there is.",
    ),
    Mistake(
        "too-large",
        "A file is larger, or holds more keys and values, than any plan needs.",
        "Reading it could take all the memory there is.",
    ),
    Mistake(
        "too-long",
        "A text is longer than the place it is for.",
        "It would not fit where the documents show it.",
    ),
    Mistake("unknown-block", "A block is of no kind that plancc knows.", _LOST),
    Mistake("unknown-image", "An image is of a kind that can not be shown.", _LOST),
    Mistake(
        "unknown-key",
        "A key stands where no such key may be.",
        "It is misspelt or misplaced, and its value would be passed over without a word.",
    ),
    Mistake("unknown-value", "A value is none of those that may stand there.", _AS_MEANT),
    Mistake(
        "wrong-encoding",
        "The file is not written in UTF-8.",
        "Letters such as æ, ø and å would come out as others.",
    ),
    Mistake(
        "wrong-type",
        "A value is of another kind than expected, such as text for a number.",
        "Taking it for what it may have been meant to be would be guessing.",
    ),
    Mistake(
        "yaml-syntax",
        "The text is not YAML.",
        "Nothing behind the mistake can be read with certainty.",
    ),
)
