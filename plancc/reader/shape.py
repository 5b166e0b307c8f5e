"""What pydantic refused, said in the author's words: one mistake is one fault."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import ValidationError

from plancc.finding import Fault, Severity
from plancc.language.written_keys import written_key
from plancc.message import NOTHING, Message
from plancc.pointer import Pointer, Step
from plancc.reader.ids import Ids, is_id
from plancc.reader.keys import keys, main_key, shorthand
from plancc.reader.lists import as_list
from plancc.reader.pasted import pasted, pasted_key
from plancc.reader.refusals import KINDS, MISSING, NO_LIST, UNKNOWN, Refusal, said
from plancc.spelling import meant, nearest
from plancc.tree.cures import quoted, write
from plancc.tree.locate import known
from plancc.tree.tree import Tree

_PART_OF_TEXT = Message("if it belongs to the text before it, put the whole text in quotes")


def shape_faults(tree: Tree, error: ValidationError) -> Iterator[Fault]:
    """The faults behind pydantic's errors, which may be several for one mistake."""
    refusals = [
        Refusal(_place(tree, each["loc"], each["type"]), each["loc"], each["type"], each.get("ctx", {}))
        for each in error.errors(include_url=False, include_input=False)
    ]
    here: dict[Pointer, list[Refusal]] = defaultdict(list)
    for refusal in refusals:
        here[refusal.pointer].append(refusal)
    misspelt = _misspelt(refusals)
    intended = set(misspelt.values())
    texts = {
        pointer
        for pointer in here
        if _text_with_colon(pointer, here[pointer], _value(tree.data, pointer.steps))
    }
    outer = {pointer.steps[:taken] for pointer in here for taken in range(len(pointer.steps))}
    intentions = _Intentions(tree)
    ids = Ids(tree.data)
    for pointer, group in here.items():
        if pointer in texts:
            yield _unquoted(pointer, _value(tree.data, pointer.steps))
        if pointer in texts or (
            Pointer(pointer.steps[:-1]) in texts and all(each.type == UNKNOWN for each in group)
        ):
            continue
        value = _value(tree.data, pointer.steps)
        kept = [each for each in group if each not in intended]
        for refusal in kept:
            if refusal.type == UNKNOWN:
                valid = keys(refusal.pointer.steps[:-1])
                yield pasted_key(refusal.pointer, "unknown-key", valid) or _unknown_key(
                    refusal, misspelt.get(refusal), intentions, value
                )
            elif refusal.type == MISSING:
                yield _missing_key(refusal)
        others = [each for each in kept if each.type not in (UNKNOWN, MISSING)]
        # Another branch of a union understood the value and went further in: its words help.
        deeper = len(others) < len(group) or pointer.steps in outer
        if others and not (deeper and all(each.type in KINDS for each in others)):
            fault = said(others, value)
            no_list = {each.type for each in others} == {NO_LIST}
            tidy = pasted(others, fault, value)
            if tidy:
                yield tidy
            elif no_list and value is not None:
                yield as_list(tree, ids, fault, value)
            elif fault.rule in ("bad-id", "too-long") and is_id(pointer.steps):
                told = ids.fault(fault, value)
                yield from (told,) if told else ()
            else:
                yield fault


def _place(tree: Tree, loc: tuple[Step, ...], kind: str) -> Pointer:
    """Where a refusal belongs; of a missing key that is the mapping that lacks it."""
    return known(tree, loc[:-1] if kind == MISSING else loc)


def _misspelt(refusals: Sequence[Refusal]) -> dict[Refusal, Refusal]:
    """Unknown keys that stand where a key is missing that they resemble."""
    found: dict[Refusal, Refusal] = {}
    lacking: dict[tuple[Step, ...], dict[str, Refusal]] = defaultdict(dict)
    for refusal in refusals:
        if refusal.type == MISSING:
            lacking[refusal.pointer.steps][str(refusal.loc[-1])] = refusal
    for unknown in refusals:
        if unknown.type == UNKNOWN:
            missing = lacking[unknown.pointer.steps[:-1]]
            word = str(unknown.loc[-1])
            likely = written_key(word, missing) or nearest(word, missing)
            if likely:
                found[unknown] = missing.pop(likely)
    return found


def _text_with_colon(pointer: Pointer, group: Sequence[Refusal], value: Any) -> bool:
    """Whether a text was meant that has a colon and a space in it, which make it a key and its value.

    Where a text alone may stand for a whole part, other keys of that part may stand beside it.
    """
    if not isinstance(value, dict) or not value:
        return False
    if len(value) == 1 and all(each.type == "string_type" for each in group):
        return True
    lacks_text = shorthand(pointer.steps) and any(each.type == MISSING for each in group)
    valid = keys(pointer.steps)
    first = next(iter(value))
    return lacks_text and first not in valid and not nearest(first, valid)


def _unquoted(pointer: Pointer, value: dict[str, Any]) -> Fault:
    (key, words), *others = value.items()
    whole = f"{key}: {'' if words is None else words}".rstrip()
    quotable = isinstance(words, str | int | float | None) and "\n" not in whole
    cure = quoted(whole) if quotable else ""
    if cure and others:
        # The other keys stay; those of another text would not be told from them.
        cure = (
            f"{main_key(pointer.steps)}: {cure}"
            if {key for key, _ in others} <= {*keys(pointer.steps)}
            else ""
        )
    return Fault(
        "yaml-syntax",
        Severity.ERROR,
        pointer.child(key).key,
        Message("text with a colon and a space in it must stand in quotes"),
        hint=write(cure),
        help=Message("put the whole text in quotes"),
    )


class _Intentions:
    """The keys that those in each mapping can be meant for, and how many of them for the same one."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._known: dict[tuple[Step, ...], Counter[str | None]] = {}

    def within(self, steps: tuple[Step, ...]) -> Counter[str | None]:
        """Of one mapping; what is written right is meant as it is written."""
        if steps not in self._known:
            valid = keys(steps)
            written = _value(self._tree.data, steps)
            self._known[steps] = Counter(
                each if each in valid else written_key(each, valid) or meant(each, valid) for each in written
            )
        return self._known[steps]


def _unknown_key(refusal: Refusal, missing: Refusal | None, intentions: _Intentions, value: Any) -> Fault:
    """The fault of a key that may be meant for one that is missing, or stands there already."""
    word = str(refusal.loc[-1])
    valid = keys(refusal.pointer.steps[:-1])
    likely = str(missing.loc[-1]) if missing else written_key(word, valid) or nearest(word, valid)
    mend = written_key(word, valid) or meant(word, valid)
    taken = mend is not None and intentions.within(refusal.pointer.steps[:-1])[mend] > 1
    remedy = NOTHING if likely else _elsewhere(refusal.pointer.steps[:-1], word)
    if not remedy:
        known_here = likely or (value is not None and " " not in word)
        remedy = Message("keys here: {keys}", keys=tuple(valid)) if known_here else _PART_OF_TEXT
    return Fault(
        "unknown-key",
        Severity.ERROR,
        refusal.pointer.key,
        Message('there is no key "{key}" here', key=word),
        hint=Message('did you mean "{word}"?', word=likely) if likely not in (None, word) else NOTHING,
        help=remedy,
        mend=None if taken else mend,
    )


def _elsewhere(steps: Sequence[Step], word: str) -> Message:
    """Where a key belongs that may not stand here: beside what this is part of, or in a part of this."""
    for taken in range(len(steps) - 1, -1, -1):
        if isinstance(steps[taken], str) and word in keys(steps[:taken]):
            return Message("move it out: it belongs beside {key}:", key=steps[taken])
    inner = [key for key in keys(steps) if word in keys((*steps, key)) or word in keys((*steps, key, 0))]
    return Message("move it in: it belongs under {key}:", key=inner[0]) if len(inner) == 1 else NOTHING


def _missing_key(refusal: Refusal) -> Fault:
    word = str(refusal.loc[-1])
    what = keys(refusal.pointer.steps).get(word, "")
    return Fault(
        "missing-key",
        Severity.ERROR,
        refusal.pointer,
        Message('"{key}" is missing', key=word),
        help=Message("add {key}: … ({what})", key=word, what=what.rstrip("."))
        if what
        else Message("add {key}", key=word),
    )


def _value(data: Any, steps: Sequence[Step]) -> Any:
    for step in steps:
        data = data[step]
    return data
