"""The English words of aims, by what an aim has (see `StatedAim.form`) and by its operator.

`{when}` is the deadline with a space before it: it stands where it can't be taken for the reference's.
"""

REFERENCES = {
    "national-average": "the national average",
    "regional-average": "the regional average",
    "comparable-municipalities": "the average of comparable municipalities",
    "previous-year": "the year before",
    "base-value": "the baseline",
}

AIMS = {
    "alone": {
        "rises": "rises{when}",
        "falls": "falls{when}",
        "followed": "monitored without a fixed aim{when}",
    },
    "value": {
        "at-least": "at least {value}{when}",
        "at-most": "at most {value}{when}",
        "above": "above {value}{when}",
        "below": "below {value}{when}",
        "equal-to": "exactly {value}{when}",
        "better-than": "better than {value}{when}",
        "on-level-with": "level with {value}{when}",
        "closer-to": "closer to {value}{when}",
        "top": "in the top {value}{among}{when}",
        "rises": "rises by {value}{when}",
        "falls": "falls by {value}{when}",
    },
    "alone-rank": {"falls": "moves up{when}"},
    "value-rank": {
        "at-most": "no. {value} or better{when}",
        "below": "better than no. {value}{when}",
        "equal-to": "no. {value}{when}",
        "better-than": "better than no. {value}{when}",
        "on-level-with": "level with no. {value}{when}",
        "closer-to": "closer to no. {value}{when}",
        "falls": "moves up {value}{when}",
    },
    "average": {
        "at-least": "at or above {reference}{when}",
        "at-most": "at or below {reference}{when}",
        "above": "above {reference}{when}",
        "below": "below {reference}{when}",
        "equal-to": "the same as {reference}{when}",
        "better-than": "better than {reference}{when}",
        "on-level-with": "level with {reference}{when}",
        "closer-to": "closer to {reference}{when}",
        "rises": "rises in comparison with {reference}{when}",
        "falls": "falls in comparison with {reference}{when}",
        "followed": "monitored in comparison with {reference}{when}",
    },
    "average-distance": {
        "at-least": "at least {value} {beyond} {reference}{when}",
        "at-most": "at most {value} {beyond} {reference}{when}",
        "above": "more than {value} {beyond} {reference}{when}",
        "below": "less than {value} {beyond} {reference}{when}",
        "equal-to": "exactly {value} {beyond} {reference}{when}",
        "better-than": "more than {value} better than {reference}{when}",
        "closer-to": "{value} closer to {reference}{when}",
        "rises": "rises by {value} in comparison with {reference}{when}",
        "falls": "falls by {value} in comparison with {reference}{when}",
    },
    "earlier": {
        "at-least": "at least as high{when} as {reference}",
        "at-most": "no higher{when} than {reference}",
        "above": "higher{when} than {reference}",
        "below": "lower{when} than {reference}",
        "equal-to": "the same{when} as {reference}",
        "better-than": "better{when} than {reference}",
        "on-level-with": "at the same level{when} as {reference}",
        "closer-to": "{when} closer to {reference}",
        "rises": "rises{when} in comparison with {reference}",
        "falls": "falls{when} in comparison with {reference}",
        "followed": "monitored{when} in comparison with {reference}",
    },
    "earlier-previous-year": {"closer-to": "{when} closer to the level of {reference}"},
    "earlier-things": {
        "at-least": "at least as many{when} as {reference}",
        "at-most": "no more{when} than {reference}",
        "above": "more{when} than {reference}",
        "below": "fewer{when} than {reference}",
        "equal-to": "as many{when} as {reference}",
    },
    "earlier-rank": {
        "at-most": "ranked no lower{when} than {reference}",
        "below": "ranked higher{when} than {reference}",
        "equal-to": "the same rank{when} as {reference}",
        "better-than": "ranked higher{when} than {reference}",
        "on-level-with": "the same rank{when} as {reference}",
        "falls": "moves up{when} in comparison with {reference}",
    },
    "earlier-distance": {
        "at-least": "at least {value} {more}{when} than {reference}",
        "at-most": "at most {value} {more}{when} than {reference}",
        "above": "more than {value} {more}{when} than {reference}",
        "below": "less than {value} {more}{when} than {reference}",
        "equal-to": "exactly {value} {more}{when} than {reference}",
        "better-than": "more than {value} better{when} than {reference}",
        "closer-to": "{when} {value} closer to {reference}",
        "rises": "rises by {value}{when} in comparison with {reference}",
        "falls": "falls by {value}{when} in comparison with {reference}",
    },
    "earlier-distance-rank": {"falls": "moves up {value}{when} in comparison with {reference}"},
    "earlier-distance-previous-year": {"closer-to": "{when} {value} closer to the level of {reference}"},
    "earlier-distance-things": {
        "at-least": "at least {number} {more} {things}{when} than {reference}",
        "at-most": "at most {number} {more} {things}{when} than {reference}",
        "above": "over {number} {more} {things}{when} than {reference}",
        "below": "under {number} {more} {things}{when} than {reference}",
        "equal-to": "exactly {number} {more} {things}{when} than {reference}",
    },
}

AMONG = " among {}"

BEYOND = ("above", "below")

MORE = {
    "share": ("higher", "lower"),
    "things": ("more", "fewer"),
    "rank": ("worse", "better"),
    "": ("more", "less"),
}
