"""The Content-Security-Policy of a page: nothing from elsewhere, no script but ours.

The few scripts that stand in a page itself, Material's, are named by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
import re

INLINE = re.compile(r"<script(?![^>]*\b(?:src|type)=)[^>]*>(.*?)</script>", re.S)
CHARSET = '<meta charset="utf-8">'
# KaTeX and matplotlib place what they draw by style attributes.
RULES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}


def policy(html: str) -> str:
    """What the page `html` may load and run."""
    hashes = dict.fromkeys(f"'{digest(code)}'" for code in INLINE.findall(html))
    rules = {**RULES, "script-src": " ".join([RULES["script-src"], *hashes])}
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def digest(code: str) -> str:
    sha = hashlib.sha256(code.encode()).digest()
    return f"sha256-{base64.b64encode(sha).decode()}"


def with_policy(html: str) -> str:
    """The page with its policy, which holds for all behind it."""
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
    return html.replace(CHARSET, f"{CHARSET}\n{meta}", 1)
