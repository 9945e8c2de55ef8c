"""Directives of the home page: specimens of the losses, their filter, the chooser.

    /// gallery | regression
    ///

shows the losses of a family of `docs/tasks.yml`, each with its miniature; `/// filter`
lets a reader narrow all galleries down, and `/// chooser` says which loss to take when.
What needs a script is hidden until there is one.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from scripts import pieces, record, tasks
from scripts.embed import Directive
from scripts.pieces import text_element
from scripts.problem import Problem
from scripts.project import LANGUAGES
from scripts.tasks import Choice, Task

WORDS = {
    "task": {"zh": "任务", "en": "Task"},
    "input": {"zh": "模型给出", "en": "Your model gives"},
    "all": {"zh": "全部", "en": "All"},
    "found": {"zh": "共 {} 个", "en": "{} losses"},
    "nothing": {"zh": "没有同时满足两者的损失", "en": "No loss fits both"},
    "when": {"zh": "情形", "en": "When"},
    "loss": {"zh": "用", "en": "Take"},
    "because": {"zh": "为什么", "en": "Why"},
    "ask-task": {"zh": "要做什么？", "en": "What is the task?"},
    "ask-when": {"zh": "哪种情形？", "en": "Which case is yours?"},
    "given": {"zh": "输入{}，目标{}", "en": "input: {}; target: {}"},
}


class HomeDirective(Directive):
    """What the directives of the home page share."""

    ARGUMENT = False

    def say(self, word: str) -> str:
        return WORDS[word][self.page.language]

    @property
    def tasks(self) -> tasks.Tasks:
        return tasks.load(self.page.project)

    def link(self, loss: str) -> Element:
        return Element("a", {"href": f"{self.page.up()}losses/{loss}.md"})


class Gallery(HomeDirective):
    """The losses of one family, each as a tile that leads to its page."""

    NAME = "gallery"
    ARGUMENT = True

    def build(self, element: Element) -> None:
        family = self.tasks.family(self.argument)
        element.tag = "ul"
        element.attrib.update({"class": "gallery", "data-task": family.id})
        for loss in family.losses:
            element.append(self._tile(loss))
        self.keep(element)

    def _tile(self, loss: str) -> Element:
        tile = Element("li", {"data-input": self.tasks.given[loss]["input"]})
        place = SubElement(tile, "div", {"class": "specimen"})
        place.text = self.md.htmlStash.store(pieces.miniature(self._miniature(loss)))
        link = self.link(loss)
        here, other = sorted(LANGUAGES, key=lambda one: one != self.page.language)
        project = self.page.project
        link.append(text_element("strong", tasks.title(project, loss, here)))
        link.append(pieces.class_name(loss, self.md))
        tile.append(link)
        also = tasks.title(project, loss, other)
        tile.append(text_element("span", also, lang=other, class_="also"))
        given = self.say("given").format(*self.tasks.expects(loss, self.page.language))
        tile.append(text_element("span", given, class_="given"))
        return tile

    def _miniature(self, loss: str) -> str:
        snippet = self.page.project.snippets / loss / "miniature.py"
        found = record.read(snippet)
        if found is None or not found.figures:
            raise Problem(
                "has no figure",
                file=self.page.project.relative(snippet),
                remedy="draw the loss without axes, then make results",
            )
        return found.figures[0]


class Filter(HomeDirective):
    """Two questions that narrow the galleries down; a script shows them."""

    NAME = "filter"

    def build(self, element: Element) -> None:
        element.tag = "loss-filter"
        element.set("hidden", "")
        given = {entry["input"] for entry in self.tasks.given.values()}
        inputs = {k: v for k, v in self.tasks.inputs.items() if k in given}
        families = {task.id: task.name for task in self.tasks.families}
        for name, options in (("task", families), ("input", inputs)):
            element.append(self._question(name, options))
        status = SubElement(element, "p", {"role": "status"})
        status.set("data-found", self.say("found"))
        status.set("data-nothing", self.say("nothing"))
        self.keep(element)

    def _question(self, name: str, options: dict[str, tasks.Spoken]) -> Element:
        group = Element("fieldset")
        group.append(text_element("legend", self.say(name)))
        group.append(pieces.answer("radio", name, "", self.say("all"), True))
        for value, spoken in options.items():
            group.append(
                pieces.answer("radio", name, value, spoken[self.page.language])
            )
        return group


class Chooser(HomeDirective):
    """Which loss to take when, as a table; a script asks instead."""

    NAME = "chooser"

    def build(self, element: Element) -> None:
        element.tag = "loss-chooser"
        element.set("data-task", self.say("ask-task"))
        element.set("data-when", self.say("ask-when"))
        table = Element("table", {"class": "chooser"})
        head = SubElement(SubElement(table, "thead"), "tr")
        for name in ("when", "loss", "because"):
            head.append(text_element("th", self.say(name), scope="col"))
        for task in self.tasks.families:
            table.append(self._family(task))
        element.append(pieces.scrolling(table))
        self.keep(element)

    def _family(self, task: Task) -> Element:
        body = Element("tbody", {"data-task": task.id})
        asks = task.asks[self.page.language]
        row = SubElement(body, "tr")
        row.append(text_element("th", asks, scope="rowgroup", colspan="3"))
        body.extend(self._row(choice) for choice in task.choices)
        return body

    def _row(self, choice: Choice) -> Element:
        language = self.page.language
        row = Element("tr")
        row.append(text_element("td", choice.when[language]))
        link = self.link(choice.loss)
        link.append(text_element("code", choice.loss))
        SubElement(row, "td").append(link)
        row.append(pieces.with_code("td", choice.because[language]))
        return row


DIRECTIVES = (Gallery, Filter, Chooser)
