"""Plain data becomes JSON that people can read and that no terminal obeys."""

import json
import re
from typing import Any

# What JSON lets pass as it is, although it turns or breaks a line, or belongs to a terminal.
_RAW = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
# Bytes of a file's name that are no UTF-8 reach us as these; strict readers refuse them even as escapes.
_NO_CHARACTER = re.compile("[\ud800-\udfff]")


def json_text(data: Any) -> str:
    """The data as a JSON document, ended by a line break; letters stay letters, harm becomes escapes."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    text = _NO_CHARACTER.sub(lambda found: rf"\\u{ord(found.group()):04x}", text)
    return _RAW.sub(lambda found: rf"\u{ord(found.group()):04x}", text) + "\n"
