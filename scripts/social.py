"""The picture that a link to a page shows elsewhere (Open Graph): its own figure.

The figure is the one of the section #picture, or the first; of a lab the last. It has
its English words, and below it the name of the page: the font of matplotlib has no
Chinese letters, and a class is called the same in both languages.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from pathlib import Path

import matplotlib

from scripts import notebook, record
from scripts.node import node
from scripts.problem import Problem
from scripts.project import Project

WIDTH, HEIGHT = 1200, 630
FONT = "DejaVu Sans"
COLOURS = {
    "--fig-1": "#1b5a9c",
    "--fig-2": "#b5402a",
    "--fig-3": "#2f6f4d",
    "--fig-4": "#8a6410",
    "--fig-5": "#6b4e9b",
    "--fig-ink": "#22262b",
    "--fig-quiet": "#5a6169",
    "--fig-rule": "#e4dfd3",
    "--fig-paper": "#fcfbf7",
}
LAB = re.compile(r"^/// lab \| (\w+/lab\.py)$", re.M)
VARIABLE = re.compile(r"var\((--[\w-]+)\)")
VIEW = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
CARD = """\
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
width="{width}" height="{height}" font-family="{font}" stroke-linejoin="round">
<rect width="100%" height="100%" fill="#fcfbf7"/>
<text x="60" y="572" font-size="44" fill="#b5402a">{name}</text>
<text x="1140" y="572" font-size="26" fill="#5a6169" text-anchor="end">Loss Atlas</text>
{figure}
</svg>
"""


def figure_of(page: Path, project: Project) -> str | None:
    """The recorded figure that stands for a page, if it shows one."""
    source = page.read_text(encoding="utf-8")
    if lab := LAB.search(source):
        return next(iter(figures(project.snippets / lab[1])[::-1]), None)
    shown = notebook.parts(source, project.snippets)
    snippets = [part.snippet for part in shown if part.snippet]
    snippets.sort(key=lambda snippet: snippet.stem != "picture")
    return next((svg for snippet in snippets for svg in figures(snippet)), None)


def figures(snippet: Path) -> list[str]:
    found = record.read(snippet)
    return found.figures if found else []


def card(svg: str, name: str) -> str:
    """The whole picture as SVG."""
    width, height = map(float, VIEW.search(svg).groups())
    scale = min(1080 / width, 440 / height)
    left, top = (WIDTH - scale * width) / 2, 40 + (440 - scale * height) / 2
    place = f' x="{left:.1f}" y="{top:.1f}"'
    size = f' width="{scale * width:.1f}" height="{scale * height:.1f}"'
    drawn = VARIABLE.sub(lambda name: COLOURS[name[1]], svg)
    return CARD.format(
        width=WIDTH,
        height=HEIGHT,
        font=FONT,
        name=html.escape(name),
        figure=drawn.replace("<svg", f"<svg{place}{size}", 1),
    )


def picture(svg: str, name: str, project: Project) -> Path:
    """The picture as a PNG, drawn once and kept."""
    whole = card(svg, name)
    key = hashlib.sha256(whole.encode()).hexdigest()[:16]
    file = project.cache / "social" / f"{key}.png"
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        made = file.with_suffix(".tmp")
        made.write_bytes(drawn(whole))
        made.replace(file)
    return file


def drawn(svg: str) -> bytes:
    folder = Path(matplotlib.get_data_path(), "fonts", "ttf")
    fonts = [str(folder / name) for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")]
    question = {"svg": svg, "fonts": fonts, "font": FONT}
    answer = node("resvg.mjs", "@resvg/resvg-js").ask(question)
    if "error" in answer:
        raise Problem(f"resvg refuses a figure: {answer['error']}")
    return base64.b64decode(answer["png"])
