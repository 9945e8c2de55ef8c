"""A box around what stands between two headings of a page.

A browser lays out only the boxes near the screen (`content-visibility` in
theme/assets/stylesheets/type.css): a loss page holds thousands of elements. Headings
stay outside, for scripts ask where each of them is.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE as STASHED

HEADINGS = {"h2", "h3", "h4"}
LINE = 24  # letters, on a phone; one of Chinese takes as much as two
TAG = re.compile(r"<[^>]+>")
# Neither a drawing nor what a formula is to those who cannot see it takes lines.
DRAWN = re.compile(r"<svg.*?</svg>|<math.*?</math>|<details.*?</details>", re.S)


class Chapters(Treeprocessor):
    """Puts what follows a heading of the top level, up to the next one, into a box."""

    def run(self, root: Element) -> None:
        children = list(root)
        root[:] = []
        box = root
        for child in children:
            if child.tag in HEADINGS:
                box = None
                root.append(child)
                continue
            if box is None:
                box = Element("div", {"class": "part"})
                root.append(box)
            box.append(child)
        for box in root.iterfind("div[@class='part']"):
            box.set("style", f"contain-intrinsic-height: auto {self.height(box)}px")

    def height(self, box: Element) -> int:
        """About how high a box is on a phone, rather too much than too little."""
        markup = "\n".join(self.markup(child) for child in box)
        drawings = markup.count("<svg")
        text = TAG.sub("", DRAWN.sub("", markup))
        lines = sum(1 + len(line) // LINE for line in text.split("\n") if line.strip())
        return 28 * lines + 40 * len(box) + 260 * drawings

    def markup(self, element: Element) -> str:
        """The element with what Markdown has set aside in its place."""

        def stored(found: re.Match[str]) -> str:
            return str(self.md.htmlStash.rawHtmlBlocks[int(found[1])])

        return STASHED.sub(stored, ElementTree.tostring(element, encoding="unicode"))
