"""Let a page do what its own styles and scripts do, and nothing else."""

import re
from base64 import b64encode
from hashlib import sha256

PLACE = "policy-of-this-page"
"""Stands in a page where its policy goes."""

_STYLES = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_SCRIPTS = re.compile(r"<script(?: type=\"module\")?>(.*?)</script>", re.DOTALL)
_SEARCHING = ("'self'", "'wasm-unsafe-eval'")


def with_policy(page: str, *, searches: bool = False) -> str:
    """The page with its policy in place. One that searches may load the search beside it and compile it."""
    scripts = [_sum(script) for script in _SCRIPTS.findall(page)] + list(_SEARCHING if searches else ())
    parts = [
        "default-src 'none'",
        f"script-src {' '.join(scripts)}",
        f"style-src {' '.join(_sum(style) for style in _STYLES.findall(page))}",
        "font-src data:",
        "img-src data:",
        *(("connect-src 'self'", "worker-src 'self'") if searches else ()),
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return page.replace(PLACE, "; ".join(parts))


def _sum(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode('ascii')}'"
