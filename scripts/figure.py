"""A matplotlib figure as a small inline SVG that follows the page's colours."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

STYLE = Path(__file__).with_suffix(".mplstyle")
SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
HREF = f"{{{XLINK}}}href"

# What each colour of the style sheet means on the page, in both schemes.
ROLES = {
    "#1b5a9c": "--fig-1",
    "#b5402a": "--fig-2",
    "#2f6f4d": "--fig-3",
    "#8a6410": "--fig-4",
    "#6b4e9b": "--fig-5",
    "#000000": "--fig-ink",
    "#5a6169": "--fig-quiet",
    "#808080": "--fig-quiet",
    "#e4dfd3": "--fig-rule",
    "#ffffff": "--fig-paper",
}
# What the stylesheet of the site says for every figure, or is SVG's default.
DEFAULTS = {
    "stroke-linejoin": "round",
    "stroke-linecap": "butt",
    "stroke-miterlimit": "100000",
    "stroke-dashoffset": "0",
    "stroke-opacity": "1",
    "fill-opacity": "1",
    "opacity": "1",
}
COLOR = re.compile(r"#[0-9a-f]{6}\b|#[0-9a-f]{3}\b", re.IGNORECASE)
NUMBER = re.compile(r"-?\d*\.\d+(?:e-?\d+)?")
AROUND_COMMAND = re.compile(r"\s*([A-Za-z])\s*")
NO_ROTATION = re.compile(r"rotate\(-?0 [^)]*\)")


class Unfit(ValueError):
    """A figure that the page cannot show well, and what to do about it."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.remedy = remedy


def use_style() -> None:
    """Make every figure drawn from now on look like the site's."""
    from matplotlib import style

    style.use(["default", str(STYLE)])


def to_svg(figure: Figure, name: str) -> str:
    """`figure` as SVG markup; `name` keeps its ids apart from other figures'.

    Colours become CSS variables, text stays text. Raises `Unfit`.
    """
    import matplotlib

    buffer = io.StringIO()
    with matplotlib.rc_context({"svg.hashsalt": name}):
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    return tidy(buffer.getvalue())


def tidy(markup: str) -> str:
    """matplotlib's SVG without what a page does not need."""
    root = ElementTree.fromstring(markup)
    for element in list(root):
        if element.tag == f"{{{SVG}}}metadata":
            root.remove(element)
    _drop_style_sheets(root)
    kept = _referenced(root)
    for element in root.iter():
        _tidy_attributes(element, kept)
        if "$" in (element.text or ""):
            raise Unfit(
                f"the figure shows TeX: {element.text}",
                "write Unicode; on a log axis set the tick labels yourself",
            )
    _unwrap(root)
    head = {"class": "fig", "viewBox": root.get("viewBox", "")}
    root.attrib.clear()
    root.attrib.update(head)
    return _serialise(root)


def _drop_style_sheets(root: ElementTree.Element) -> None:
    # A <style> inside an inline SVG would apply to the whole page.
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag == f"{{{SVG}}}style":
                parent.remove(child)


def _referenced(root: ElementTree.Element) -> set[str]:
    ids = {e.get(HREF, "")[1:] for e in root.iter()}
    values = " ".join(v for e in root.iter() for v in e.attrib.values())
    return ids | set(re.findall(r"url\(#([^)]+)\)", values))


def _tidy_attributes(element: ElementTree.Element, kept: set[str]) -> None:
    attributes = element.attrib
    if attributes.get("id") not in kept:
        attributes.pop("id", None)
    for name, value in _style(attributes.pop("style", "")).items():
        attributes[name] = value
    for name, value in list(attributes.items()):
        if name in ("id", HREF, "clip-path"):
            continue
        value = NO_ROTATION.sub("", value)
        value = _round(value, 2 if name.endswith("opacity") else 1).strip()
        if name == "d":
            value = AROUND_COMMAND.sub(r"\1", value)
        elif name in ("fill", "stroke"):
            value = _color(value)
        if value and DEFAULTS.get(name) != value:
            attributes[name] = value
        else:
            del attributes[name]


def _style(text: str) -> dict[str, str]:
    """A style attribute as presentation attributes, `font:` reduced to what matters."""
    pairs = (item.partition(":") for item in text.split(";") if ":" in item)
    style = {name.strip(): value.strip() for name, _, value in pairs}
    font = style.pop("font", "")
    style.pop("font-family", None)
    if size := re.search(r"([\d.]+)px", font):
        style["font-size"] = size[1]
    if "bold" in font:
        style["font-weight"] = "bold"
    return style


def _color(value: str) -> str:
    def role(match: re.Match[str]) -> str:
        color = match[0].lower()
        if color not in ROLES:
            raise Unfit(
                f"the figure uses {color}, which has no counterpart in the dark scheme",
                "use C0 … C4, black, 0.5 or white: they follow the page's scheme",
            )
        return f"var({ROLES[color]})"

    return COLOR.sub(role, value)


def _round(value: str, decimals: int) -> str:
    return NUMBER.sub(lambda n: f"{round(float(n[0]), decimals) + 0.0:g}", value)


def _unwrap(parent: ElementTree.Element) -> None:
    """Replace groups that say nothing by their children, and drop empty ones."""
    children = []
    for child in list(parent):
        _unwrap(child)
        if _is_blank(child):
            continue
        bare = child.tag == f"{{{SVG}}}g" and not child.attrib
        children += list(child) if bare else [child]
    parent[:] = children


def _is_blank(element: ElementTree.Element) -> bool:
    if element.tag in (f"{{{SVG}}}g", f"{{{SVG}}}defs"):
        return not len(element)
    unpainted = element.get("fill") == "none" and "stroke" not in element.attrib
    return element.tag == f"{{{SVG}}}path" and unpainted and "id" not in element.attrib


def _serialise(root: ElementTree.Element) -> str:
    # Inline SVG in HTML needs no namespace declarations; one element a line
    # keeps a change to a recorded figure readable.
    for element in root.iter():
        element.tag = element.tag.removeprefix(f"{{{SVG}}}")
        if HREF in element.attrib:
            element.set("xlink:href", element.attrib.pop(HREF))
        if element.tag not in ("text", "tspan"):
            element.text = "\n" if len(element) else None
        element.tail = "\n"
    return ElementTree.tostring(root, encoding="unicode").strip() + "\n"
