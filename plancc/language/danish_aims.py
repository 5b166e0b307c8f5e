"""The Danish words of aims, by what an aim has (see `StatedAim.form`) and by its operator.

`{when}` is the deadline with a space before it: it stands where it can't be taken for the reference's.
"""

REFERENCES = {
    "national-average": "landsgennemsnittet",
    "regional-average": "regionens gennemsnit",
    "comparable-municipalities": "gennemsnittet i sammenlignelige kommuner",
    "previous-year": "året før",
    "base-value": "udgangspunktet",
}

AIMS = {
    "alone": {
        "rises": "stiger{when}",
        "falls": "falder{when}",
        "followed": "følges uden et fast mål{when}",
    },
    "value": {
        "at-least": "mindst {value}{when}",
        "at-most": "højst {value}{when}",
        "above": "over {value}{when}",
        "below": "under {value}{when}",
        "equal-to": "præcis {value}{when}",
        "better-than": "bedre end {value}{when}",
        "on-level-with": "på niveau med {value}{when}",
        "closer-to": "tættere på {value}{when}",
        "top": "i top {value}{among}{when}",
        "rises": "stiger med {value}{when}",
        "falls": "falder med {value}{when}",
    },
    "alone-rank": {"falls": "rykker op{when}"},
    "value-rank": {
        "at-most": "nr. {value} eller bedre{when}",
        "below": "bedre end nr. {value}{when}",
        "equal-to": "nr. {value}{when}",
        "better-than": "bedre end nr. {value}{when}",
        "on-level-with": "på niveau med nr. {value}{when}",
        "closer-to": "tættere på nr. {value}{when}",
        "falls": "rykker {value} op{when}",
    },
    "average": {
        "at-least": "på niveau med eller højere end {reference}{when}",
        "at-most": "på niveau med eller lavere end {reference}{when}",
        "above": "højere end {reference}{when}",
        "below": "lavere end {reference}{when}",
        "equal-to": "det samme som {reference}{when}",
        "better-than": "bedre end {reference}{when}",
        "on-level-with": "på niveau med {reference}{when}",
        "closer-to": "tættere på {reference}{when}",
        "rises": "stiger i forhold til {reference}{when}",
        "falls": "falder i forhold til {reference}{when}",
        "followed": "følges i forhold til {reference}{when}",
    },
    "average-distance": {
        "at-least": "mindst {value} {beyond} {reference}{when}",
        "at-most": "højst {value} {beyond} {reference}{when}",
        "above": "mere end {value} {beyond} {reference}{when}",
        "below": "mindre end {value} {beyond} {reference}{when}",
        "equal-to": "præcis {value} {beyond} {reference}{when}",
        "better-than": "mere end {value} bedre end {reference}{when}",
        "closer-to": "{value} tættere på {reference}{when}",
        "rises": "stiger med {value} i forhold til {reference}{when}",
        "falls": "falder med {value} i forhold til {reference}{when}",
    },
    "earlier": {
        "at-least": "mindst lige så højt{when} som {reference}",
        "at-most": "ikke højere{when} end {reference}",
        "above": "højere{when} end {reference}",
        "below": "lavere{when} end {reference}",
        "equal-to": "det samme{when} som {reference}",
        "better-than": "bedre{when} end {reference}",
        "on-level-with": "på samme niveau{when} som {reference}",
        "closer-to": "{when} tættere på {reference}",
        "rises": "stiger{when} i forhold til {reference}",
        "falls": "falder{when} i forhold til {reference}",
        "followed": "følges{when} i forhold til {reference}",
    },
    "earlier-previous-year": {"closer-to": "{when} tættere på niveauet fra {reference}"},
    "earlier-things": {
        "at-least": "mindst lige så mange{when} som {reference}",
        "at-most": "ikke flere{when} end {reference}",
        "above": "flere{when} end {reference}",
        "below": "færre{when} end {reference}",
        "equal-to": "lige så mange{when} som {reference}",
    },
    "earlier-rank": {
        "at-most": "mindst lige så god en placering{when} som {reference}",
        "below": "bedre placeret{when} end {reference}",
        "equal-to": "samme placering{when} som {reference}",
        "better-than": "bedre placeret{when} end {reference}",
        "on-level-with": "samme placering{when} som {reference}",
        "falls": "rykker op{when} i forhold til {reference}",
    },
    "earlier-distance": {
        "at-least": "mindst {value} {more}{when} end {reference}",
        "at-most": "højst {value} {more}{when} end {reference}",
        "above": "mere end {value} {more}{when} end {reference}",
        "below": "mindre end {value} {more}{when} end {reference}",
        "equal-to": "præcis {value} {more}{when} end {reference}",
        "better-than": "mere end {value} bedre{when} end {reference}",
        "closer-to": "{when} {value} tættere på {reference}",
        "rises": "stiger med {value}{when} i forhold til {reference}",
        "falls": "falder med {value}{when} i forhold til {reference}",
    },
    "earlier-distance-rank": {"falls": "rykker {value} op{when} i forhold til {reference}"},
    "earlier-distance-previous-year": {"closer-to": "{when} {value} tættere på niveauet fra {reference}"},
    "earlier-distance-things": {
        "at-least": "mindst {number} {more} {things}{when} end {reference}",
        "at-most": "højst {number} {more} {things}{when} end {reference}",
        "above": "over {number} {more} {things}{when} end {reference}",
        "below": "under {number} {more} {things}{when} end {reference}",
        "equal-to": "præcis {number} {more} {things}{when} end {reference}",
    },
}

AMONG = " blandt {}"

BEYOND = ("over", "under")

MORE = {
    "share": ("højere", "lavere"),
    "things": ("flere", "færre"),
    "rank": ("dårligere", "bedre"),
    "": ("mere", "mindre"),
}
