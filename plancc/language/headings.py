"""What the heading of a column says of its numbers: that they are years, or the numbers that things go by."""

import re

# One word: "sidste år" and "ledige pr. år" head amounts, "forår" and "halvår" what is no year.
_YEARS = re.compile(
    r"(?!(?:for|efter|hel|halv)år$)(?:[\wæøå-]*år|[\wæøå-]*årstal|[\w-]*frist|(?:\w+ )?year|deadline)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:konto|account|kontakt|id|kle)"
    r"|.*\b(?:tele(?:fon|phone)|phone|tlf|mobil(?:telefon)?|cvr|cpr|ean|gln|post(?:nr|nummer)|p-?(?:nr|nummer))\b.*"
    r"|.*\b(?:konto|sags?|journal|matrikel|telefon|mobil|cvr|cpr|ean|løbe|lov)-?(?:nr\b\.?|nummer|numre)"
    r"|.*\b(?:account|case|file|telephone|phone) (?:number|no\.?)",
    re.IGNORECASE,
)


def heads_years(heading: str) -> bool:
    """Whether whole numbers below this heading are years, if they can be."""
    return bool(_YEARS.fullmatch(heading.strip()))


def heads_names(heading: str) -> bool:
    """Whether numbers below this heading say which one, not how many: of telephones, accounts, cases."""
    return bool(_NUMBERED.fullmatch(heading.strip()))
