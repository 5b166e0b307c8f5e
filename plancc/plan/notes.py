"""How a text of a plan calls a footnote: by its id."""

import re

CALL = re.compile(r"\[\^([a-z0-9-]+)\]")
"""The call `[^id]`; the first group is the id."""
