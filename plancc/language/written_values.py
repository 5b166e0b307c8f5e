"""The values of a plan by the words and signs that people have for them: `mindst` is `at-least`."""

from collections.abc import Collection

_WORDS = {
    "at-least": ("mindst", "minimum", "min", ">=", "≥", "ikke under"),
    "at-most": ("højst", "højest", "maksimum", "maksimalt", "maks", "max", "<=", "≤", "ikke over", "op til"),
    "above": ("over", "mere end", "flere end", "højere end", ">"),
    "below": ("under", "mindre end", "færre end", "lavere end", "<"),
    "equal-to": ("præcis", "præcist", "lig med", "=", "=="),
    "better-than": ("bedre end", "bedre"),
    "on-level-with": ("på niveau med", "på niveau", "samme som", "uændret"),
    "closer-to": ("tættere på", "nærmere"),
    "top": ("i top", "blandt de bedste"),
    "rises": ("stiger", "stige", "stigning", "øges", "øge"),
    "falls": ("falder", "falde", "fald", "reduceres", "reducere", "sænke"),
    "followed": ("følges", "følge"),
    "national-average": ("landsgennemsnittet", "landsgennemsnit", "landet", "hele landet"),
    "regional-average": ("regionens gennemsnit", "regionsgennemsnittet", "regionen"),
    "comparable-municipalities": ("sammenlignelige kommuner", "lignende kommuner", "klyngen"),
    "previous-year": ("året før", "sidste år", "foregående år"),
    "base-value": ("udgangspunktet", "udgangspunkt", "basis", "startværdi"),
    "higher": ("højere", "højt", "op", "stigende", "opad", "flere", "mere"),
    "lower": ("lavere", "lavt", "ned", "faldende", "nedad", "færre", "mindre"),
    "month": ("måned", "månedligt"),
    "quarter": ("kvartal", "kvartalsvis"),
    "half-year": ("halvår", "halvårligt"),
    "year": ("år", "årligt"),
    "national": ("nationalt", "national", "ministermål", "landsdækkende"),
    "regional": ("regionalt", "regional", "regionalt mål"),
    "local": ("lokalt", "lokal", "lokale", "lokalt mål"),
    "council": ("byråd", "byrådet", "kommunalbestyrelse", "kommunalbestyrelsen"),
    "committee": ("udvalg", "udvalget", "fagudvalg", "fagudvalget"),
    "advisory": ("rådgivende", "rådgivende forum", "forum", "råd"),
    "bar": ("stolpediagram", "søjle", "søjler", "søjlediagram"),
    "line": ("linjediagram", "kurvediagram", "linje", "linjer", "kurve", "kurver"),
    "stacked": ("stablet", "stablede", "stablede søjler"),
    "range": ("interval", "intervaller"),
    "da": ("dansk",),
    "en": ("engelsk",),
}
_BY_WORD = {word: value for value, words in _WORDS.items() for word in words}


def written_value(text: str, valid: Collection[str]) -> str | None:
    """The valid value that these words stand for; None where they stand for none of them."""
    value = _BY_WORD.get(" ".join(text.casefold().split()))
    return value if value in valid else None
