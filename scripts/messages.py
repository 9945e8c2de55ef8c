"""The index of error messages: what torch says, on which page, and the fix.

    /// messages
    ///

lists every message that an `/// error` of a loss page shows, in its page's words, each
with the way there. Messages that differ in their numbers only are one entry; where
losses mean different things by it, each says its own. A script looks for a pasted
message; without it the list is there all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from scripts import pieces, record
from scripts.embed import Directive, anchor
from scripts.pieces import text_element
from scripts.problem import Problem

ENTRY = re.compile(r"^/// error \| (\w+)/(\w+)\.py\n\n?(.+?)\n///$", re.M | re.S)
# A link from a loss page, to a place on it or to another page beside it.
PLACE = re.compile(r"\]\(#")
NEIGHBOUR = re.compile(r"\]\((?=\w+\.md)")
# Not its sign: a negative class number has another cause than one that is too large.
VALUE = re.compile(r"\[[\d, ]*\]|\([\d, ]*\)|\d[\d.]*(?:e[-+]?\d+)?|\b(?:nan|inf)\b")
WORDS = {
    "paste": {
        "zh": "把报错贴在这里，整段或一部分都行",
        "en": "Paste the message here, all of it or a part",
    },
    "found": {"zh": "最像的：", "en": "Most alike:"},
    "nothing": {
        "zh": "这里没有相似的报错，换几个词再试。若是 CUDA 的 device-side assert，"
        "把模型和数据搬到 CPU 上再跑一次，就会看到真正的报错。",
        "en": "Nothing here is like it; try other words. If it is a device-side assert "
        "of CUDA, run once more on the CPU to see the message behind it.",
    },
}


@dataclass(frozen=True)
class Message:
    """What torch says in one snippet, and how the page of its loss explains it."""

    loss: str
    snippet: Path
    said: str
    fix: str

    @property
    def pattern(self) -> str:
        """The message without what depends on the data."""
        return VALUE.sub("…", self.said)


def entries(page: Path, snippets: Path) -> Iterator[Message]:
    """The messages that a loss page explains; the fix is its first paragraph."""
    for loss, name, content in explained(page):
        snippet = snippets / loss / f"{name}.py"
        found = record.read(snippet) if snippet.is_file() else None
        if found is None:
            raise Problem("has no recorded result", file=f"snippets/{loss}/{name}.py")
        fix = content.strip().split("\n\n")[0]
        yield Message(loss, snippet, pieces.said_by(found), moved(fix, loss))


def explained(page: Path | str) -> list[tuple[str, str, str]]:
    """The messages of a page: the loss, the snippet that raises it, the explanation."""
    return ENTRY.findall(Path(page).read_text(encoding="utf-8"))


def moved(text: str, loss: str) -> str:
    """Markdown of a loss page, with links that hold one folder above."""
    return PLACE.sub(f"](losses/{loss}.md#", NEIGHBOUR.sub("](losses/", text))


def grouped(messages: list[Message]) -> list[list[Message]]:
    """Messages that differ in values only together, by what they say."""
    groups: dict[str, list[Message]] = {}
    for message in messages:
        groups.setdefault(message.pattern, []).append(message)
    return [groups[said] for said in sorted(groups, key=str.lower)]


def causes(group: list[Message]) -> dict[str, list[Message]]:
    """Messages by the fix, one of each loss; what most of the losses say is first."""
    fixes: dict[str, dict[str, Message]] = {}
    for message in group:
        fixes.setdefault(message.fix, {}).setdefault(message.loss, message)
    common = sorted(fixes.items(), key=lambda item: -len(item[1]))
    return {fix: list(losses.values()) for fix, losses in common}


class Messages(Directive):
    """All messages, each with its fix and the pages that treat it."""

    NAME = "messages"
    ARGUMENT = False

    def build(self, element: Element) -> None:
        project = self.page.project
        folder = project.docs / self.page.language / "losses"
        found: list[Message] = []
        for page in sorted(folder.glob("*.md")):
            found += entries(page, project.snippets)
            self.page.glimpse(str(page), explained)
        element.append(self._finder())
        listed = SubElement(element, "div", {"class": "messages"})
        listed.extend(self._entry(group) for group in grouped(found))
        self.keep(element)

    def say(self, word: str) -> str:
        return WORDS[word][self.page.language]

    def _finder(self) -> Element:
        finder = Element("message-finder", {"hidden": ""})
        label = SubElement(finder, "label")
        label.append(text_element("span", self.say("paste")))
        label.append(Element("textarea", {"rows": "4", "spellcheck": "false"}))
        status = SubElement(finder, "div", {"role": "status"})
        status.set("data-found", self.say("found"))
        status.set("data-nothing", self.say("nothing"))
        return finder

    def _entry(self, group: list[Message]) -> Element:
        first = group[0]
        entry = Element("div", {"class": "message"})
        # A heading, so that the search finds it by its words and leads to it.
        name = f"{first.loss}-{anchor(first.snippet)}"
        said = SubElement(entry, "h2", {"class": "said", "id": name})
        said.append(text_element("code", first.said))
        found = causes(group)
        if len(found) == 1:
            SubElement(entry, "p").text = first.fix
            self._pages(SubElement(entry, "p"), *found.values())
            return entry
        listed = SubElement(entry, "dl")
        for fix, messages in found.items():
            self._pages(SubElement(listed, "dt"), messages)
            SubElement(listed, "dd").text = fix
        return entry

    def _pages(self, parent: Element, messages: list[Message]) -> None:
        parent.set("class", "pages")
        for message in messages:
            place = f"losses/{message.loss}.md#{anchor(message.snippet)}"
            link = SubElement(parent, "a", {"href": f"{self.page.up()}{place}"})
            link.append(text_element("code", message.loss))
