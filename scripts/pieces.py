"""Pieces of HTML that directives put together. Nothing here reads a file but the
source of a snippet; all text is escaped by ElementTree or by hand."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.util import AtomicString
from pymdownx.highlight import Highlight

from scripts import notebook
from scripts.figure import DEFAULTS, ROLES, SVG, XLINK
from scripts.page import Page
from scripts.problem import Problem
from scripts.record import Record

# The colours of a figure by their variable, in the light scheme.
COLOURS = {variable: colour for colour, variable in reversed(ROLES.items())}
VARIABLE = re.compile(r"var\((--[\w-]+)\)")
Word = Callable[[str], str]
API = "https://docs.pytorch.org/docs/{version}/generated/torch.nn.{loss}.html"
SOURCE = (
    "https://github.com/pytorch/pytorch/blob/v{torch}/torch/nn/modules/{file}#L{line}"
)
INK = re.compile(r'<span class="(?:n|n[cefnv]|kc|vm|w)">([^<]*)</span>')
QUIET = re.compile(r'<span class="(?:o|ow|p)">')
QUIET_RUN = re.compile(
    r'<span class="o">[^<]*</span>(?: *<span class="o">[^<]*</span>)+'
)
TAG = re.compile(r"<[^>]+>")


def text_element(tag: str, text: str, **attributes: str) -> Element:
    """An element whose text Markdown leaves alone."""
    element = Element(tag, {k.rstrip("_"): v for k, v in attributes.items()})
    element.text = AtomicString(text)
    return element


def class_name(name: str, md: Markdown) -> Element:
    """The name of a class as code; a long one goes on below where a word begins."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "<wbr>", name)
    element = Element("code")
    element.text = md.htmlStash.store(words)
    return element


def with_code(tag: str, text: str) -> Element:
    """An element with `text`, in which what stands in backticks is code."""
    element = Element(tag)
    element.text, *parts = text.split("`")
    for place, piece in enumerate(parts):
        if place % 2 == 0:
            element.append(text_element("code", piece))
        else:
            element[-1].tail = piece
    return element


def file_name(page: Page, snippet: Path, download: str) -> Element:
    """The file name of a snippet, which downloads it."""
    paragraph = Element("p", {"class": "file"})
    paragraph.append(download_link(page, snippet, download))
    return paragraph


def download_link(page: Page, snippet: Path, download: str) -> Element:
    href = f"{page.up()}snippets/{snippet.parent.name}/{snippet.name}"
    title = f"{download} {snippet.parent.name}/{snippet.name}"
    return text_element("a", snippet.name, href=href, download="", title=title)


def code(
    md: Markdown, source: str, highlight: list[int] = (), notes: list[int] = ()
) -> Element:
    """Highlighted Python; the lines in `notes` carry annotation markers."""
    shown = source.rstrip("\n").split("\n")
    for number, line in enumerate(notes, 1):
        shown[line - 1] += f"  # ({number})!"
    # Markdown replaces a paragraph that is only this placeholder by the block itself.
    element = Element("p")
    # A reader with a keyboard scrolls it; Material drops the stop where nothing is cut.
    markup = highlighted("\n".join(shown), tuple(highlight))
    markup = markup.replace("<code>", '<code tabindex="0">', 1)
    element.text = md.htmlStash.store(markup)
    return element


@lru_cache(maxsize=4096)  # the same code in both languages, again and again
def highlighted(source: str, lines: tuple[int, ...]) -> str:
    markup = Highlight(md=None).highlight(source, "python", hl_lines=list(lines))
    return few_tokens(markup)


def few_tokens(markup: str) -> str:
    """Highlighted code with an element only where the colour changes.

    Half of what a loss page holds are tokens; the palette has names in the colour of
    the text, operators and punctuation in one other.
    """
    markup = INK.sub(r"\1", markup)
    markup = QUIET.sub('<span class="o">', markup)
    return QUIET_RUN.sub(
        lambda run: f'<span class="o">{TAG.sub("", run[0])}</span>', markup
    )


def output(result: Record) -> list[Element]:
    """What a run printed, warned and raised, in blocks under the code."""
    blocks = []
    if result.printed:
        blocks.append(_block("output", result.printed.rstrip("\n")))
    for warning in result.warnings:
        said = f"{warning['category']}: {warning['message']}"
        blocks.append(_block("output warning", said))
    if result.error:
        blocks.append(_block("output error", said_by(result)))
    return blocks


def _block(classes: str, text: str) -> Element:
    block = Element("div", {"class": classes})
    # <samp>, not <code>: it is no code to highlight or to copy.
    pre = SubElement(block, "pre", {"tabindex": "0"})
    pre.append(text_element("samp", text))
    return block


def said_by(result: Record) -> str:
    """The last line of a traceback, or the first warning."""
    if result.error:
        return f"{result.error['type']}: {result.error['message']}"
    if result.warnings:
        return f"{result.warnings[0]['category']}: {result.warnings[0]['message']}"
    raise Problem(
        "the snippet neither raises nor warns", remedy="errors show a message of torch"
    )


def message(result: Record) -> Element:
    """The message as the heading of an entry."""
    paragraph = Element("p", {"class": "said"})
    paragraph.append(text_element("code", said_by(result)))
    return paragraph


def figure(svg: str, alt: str, word: Word) -> str:
    """A recorded figure, its words translated, with a text for who cannot see it."""
    root = _drawing(svg, word)
    # Hidden from search: tick labels are no words that a reader looks for.
    root.attrib.update(
        {"role": "img", "aria-label": str(alt), "data-search-exclude": "1"}
    )
    return _markup(root)


def miniature(svg: str) -> str:
    """A recorded figure that only decorates: what it shows stands beside it."""
    root = _drawing(svg)
    root.set("aria-hidden", "true")
    return _markup(root)


def lone_figure(svg: str, alt: str, word: Word) -> str:
    """A recorded figure as it looks where no stylesheet of the site is: on white."""
    root = _drawing(svg, word)
    width = root.get("viewBox", "").split()[2]
    root.attrib.update(
        {
            "xmlns": SVG,
            "xmlns:xlink": XLINK,
            "role": "img",
            "aria-label": str(alt),
            "width": f"{float(width) * 4 / 3:.0f}",
            "style": f"background:{COLOURS['--fig-paper']}",
            "font-family": "sans-serif",
            **{
                name: DEFAULTS[name]
                for name in ("stroke-linejoin", "stroke-miterlimit")
            },
        }
    )
    del root.attrib["class"]
    return VARIABLE.sub(lambda found: COLOURS[found[1]], _tagged(root))


def _drawing(svg: str, word: Word | None = None) -> Element:
    named = f'<svg xmlns:xlink="{XLINK}"'
    root = ElementTree.fromstring(svg.replace("<svg", named, 1))
    for element in root.iter() if word else ():
        if element.tag in ("text", "tspan") and element.text:
            element.text = word(element.text)
    return root


def _markup(root: Element) -> str:
    return _tagged(root).replace("\n", "")


def _tagged(root: Element) -> str:
    markup = ElementTree.tostring(root, encoding="unicode")
    # Instant navigation chokes on href in SVG; xlink:href needs its prefix to stay.
    markup = re.sub(r"ns\d+:href", "xlink:href", markup)
    return re.sub(r' xmlns:ns\d+="[^"]*"', "", markup)


def answer(
    kind: str, name: str, value: str, label: str, chosen: bool = False
) -> Element:
    """A radio button or a checkbox, with its label around it."""
    around = Element("label")
    box = SubElement(around, "input", {"type": kind, "name": name, "value": value})
    if chosen:
        box.set("checked", "checked")
    around.append(text_element("span", label))
    return around


def fold(element: Element, title: str) -> None:
    """Put all that `element` holds under a title that opens."""
    inside = list(element)
    attributes = dict(element.attrib)
    element.clear()
    details = SubElement(element, "details", {"class": "fold"})
    SubElement(details, "summary").text = title
    body = SubElement(details, "div", attributes)
    body.extend(inside)


def values_table(heads: list[str] | None, rows: list[list]) -> Element:
    """Numbers as code prints them, right-aligned by the stylesheet."""
    table = Element("table", {"class": "values"})
    if heads:
        head = SubElement(SubElement(table, "thead"), "tr")
        for name in heads:
            SubElement(head, "th", {"scope": "col"}).append(text_element("code", name))
    body = SubElement(table, "tbody")
    columns = [numbers(list(column)) for column in zip(*rows, strict=True)]
    for row in zip(*columns, strict=True):
        SubElement(body, "tr").extend(text_element("td", value) for value in row)
    return scrolling(table)


def rows_table(
    rows: list[dict[str, Any]], cell: Callable[[str, str], Element]
) -> Element:
    """Rows of words and numbers; `cell` makes an element of a word."""
    table = Element("table", {"class": "rows"})
    head = SubElement(SubElement(table, "thead"), "tr")
    columns = {name: [row[name] for row in rows] for name in rows[0]}
    for name, values in columns.items():
        element = cell("th", name)
        element.set("scope", "col")
        head.append(_aligned(element, values))
    shown = [(values, numbers(values)) for values in columns.values()]
    body = SubElement(table, "tbody")
    for place in range(len(rows)):
        row = SubElement(body, "tr")
        for values, texts in shown:
            spoken = isinstance(values[place], str)
            make = cell if spoken else text_element
            row.append(_aligned(make("td", texts[place]), values))
    return scrolling(table)


def _aligned(cell: Element, column: list[Any]) -> Element:
    if not any(isinstance(value, str) for value in column):
        cell.set("class", "number")
    return cell


def numbers(column: list[Any]) -> list[str]:
    """Values of a column, floats all at the same number of decimals, at most four."""
    floats = [value for value in column if isinstance(value, float)]
    exact = (n for n in range(4) if all(round(v, n) == v for v in floats))
    decimals = next(exact, 4)
    return [f"{v:.{decimals}f}" if isinstance(v, float) else f"{v}" for v in column]


def scrolling(table: Element) -> Element:
    """A table that a narrow screen scrolls sideways."""
    wrap = Element("div", {"class": "md-typeset__scrollwrap"})
    inner = SubElement(wrap, "div", {"class": "md-typeset__table", "tabindex": "0"})
    inner.append(table)
    return wrap


def calls_table(calls: list[dict[str, Any]], word: Word) -> Element:
    """One row a call: arguments, then the result, the warning or the refusal."""
    arguments = list(
        dict.fromkeys(name for call in calls for name in call["arguments"])
    )
    named = any(call["what"] for call in calls)
    table = Element("table", {"class": "calls"})
    head = SubElement(SubElement(table, "thead"), "tr")
    if named:
        SubElement(head, "td")
    for name in arguments:
        SubElement(head, "th", {"scope": "col"}).append(text_element("code", name))
    head.append(text_element("th", word("result"), scope="col"))
    body = SubElement(table, "tbody")
    for call in calls:
        row = SubElement(body, "tr")
        if named:
            row.append(text_element("td", word(call["what"])))
        for name in arguments:
            cell = SubElement(row, "td")
            cell.append(text_element("code", call["arguments"].get(name, "")))
        row.append(_outcome(call))
    return scrolling(table)


def _outcome(call: dict[str, Any]) -> Element:
    if "error" in call:
        cell = Element("td", {"class": "refused"})
        cell.append(text_element("code", call["error"]))
        return cell
    cell = Element("td", {"class": "warned" if "warning" in call else "accepted"})
    cell.append(text_element("code", call["result"]))
    if "warning" in call:
        cell.append(text_element("small", call["warning"]))
    return cell


def card(page: Page, loss: str, card: dict[str, Any], word: Word) -> list[Element]:
    """Signature, facts, and where to read on."""
    facts = dict(card)
    signature = Element("p", {"class": "signature"})
    signature.append(text_element("code", facts.pop("signature")))
    place = facts.pop("source")
    listed = Element("dl")
    for name, value in facts.items():
        entry = SubElement(listed, "div")
        entry.append(text_element("dt", word(name)))
        entry.append(text_element("dd", word(str(value))))
    links = Element("p", {"class": "links"})
    version = ".".join(place["torch"].split(".")[:2])
    links.append(text_element("a", "API", href=API.format(version=version, loss=loss)))
    links.append(text_element("a", word("source"), href=SOURCE.format(**place)))
    links.append(_notebook(page, word))
    snippets = sorted((page.project.snippets / loss).glob("*.py"))
    return [signature, listed, links, _files(page, snippets, word)]


def lab_links(page: Page, snippet: Path, word: Word) -> Element:
    """The notebook of a lab, and the code that all its cells are cut from."""
    links = Element("p", {"class": "links"})
    lab = snippet.parent.name
    href = f"{page.up()}labs/{lab}/{lab}.ipynb"
    links.append(text_element("a", word("notebook"), href=href, download=""))
    links.append(download_link(page, snippet, word("download")))
    return links


def downloads(page: Page, word: Word) -> list[Element]:
    """The notebook of a page, and its snippets in the order they appear."""
    source = page.source.read_text(encoding="utf-8") if page.source else ""
    shown = notebook.parts(source, page.project.snippets)
    links = Element("p", {"class": "links"})
    links.append(_notebook(page, word))
    return [links, _files(page, [part.snippet for part in shown if part.snippet], word)]


def _notebook(page: Page, word: Word) -> Element:
    href = f"{page.up()}{notebook.place(page.uri)}"
    return text_element("a", word("notebook"), href=href, download="")


def _files(page: Page, snippets: list[Path], word: Word) -> Element:
    details = Element("details", {"class": "files"})
    title = word("code on this page: {}").format(len(snippets))
    details.append(text_element("summary", title))
    listed = SubElement(details, "ul")
    for snippet in snippets:
        entry = SubElement(listed, "li")
        entry.append(download_link(page, snippet, word("download")))
    return details


def problem(said: Problem) -> list[Element]:
    """A problem in the place of what it kept from being shown."""
    heading = Element("p")
    heading.append(text_element("strong", said.where() or "?"))
    block = Element("pre")
    block.append(text_element("samp", str(said)))
    return [heading, block]
