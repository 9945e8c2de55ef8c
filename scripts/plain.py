"""Characters that a terminal or a browser obeys instead of showing them.

Colour codes, a bell, a reversed direction of writing: recorded as the escapes that
Python writes for them, so that a page, a review and a terminal show the same text.
"""

from __future__ import annotations

import re

# Control characters but tab and newline; what turns or hides the text around it;
# separators that some programs take for the end of a line; halves of characters.
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def visible(text: str) -> str:
    r"""`text` with every such character as its escape: `\x1b[31m`, `\u202e`."""
    return UNSEEN.sub(lambda one: one[0].encode("unicode_escape").decode(), text)


def unseen(text: str) -> str | None:
    """The first such character of `text` as its name in Unicode, `U+202E`."""
    found = UNSEEN.search(text)
    return f"U+{ord(found[0]):04X}" if found else None


def hidden(text: str) -> tuple[int, str] | None:
    """The line (from 1) that holds such a character, and its name."""
    for number, line in enumerate(text.split("\n"), 1):
        if name := unseen(line.rstrip("\r")):
            return number, name
    return None
