"""The one stylesheet and the scripts of the site, made small.

Each of the many files they are written in would cost a reader a request. A name holds
a hash of the content, so that no browser keeps an old one.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from scripts.node import node
from scripts.problem import Problem
from scripts.project import Project

THEME_STYLES = re.compile(r"assets/stylesheets/(?:main|palette)\.\w+\.min\.css")
THEME_SCRIPT = re.compile(r"assets/javascripts/bundle\.\w+\.min\.js")
SOURCE_MAP = re.compile(r"/[/*]# sourceMappingURL=\S+(?:\s*\*/)?\s*$")
KATEX_SOURCES = re.compile(r',url\([^)]*\.(?:woff|ttf)\) format\("[a-z]+"\)')
STEADY = {"style": "assets/atlas.css", "script": "assets/atlas.js"}
FONTS = "assets/katex/fonts"
# Of the languages that Material's search knows, those of this site; lunr is English.
OF_OTHERS = re.compile(
    r"assets/javascripts/lunr/(?!min/lunr\.(?:zh|stemmer\.support)\.min\.js)"
    r"|assets/javascripts/.*\.map|assets/images/favicon\.png"
)
# Material measures where the hint of every link would stand: here, of one that a
# reader comes to.
HINTS = re.compile(
    r'[\w$]+\("\[title\]:not\(\[data-preview\]\)",([\w$]+)\)'
    r'\.filter\(\(\)=>[\w$]+\("content\.tooltips"\)\)'
    r"\.map\(([\w$]+)=>([\w$]+)\(\2,\{viewport\$:([\w$]+)\}\)\)"
    r"(?=.{,200}content\$:new ([\w$]+)\()"
)
HINT_OF_ONE = r"""[new \5(hints => {
    const known = new WeakSet()
    const come = ({ target }) => {
        const one = target.closest("[title]")
        if (!one || known.has(one)) return
        known.add(one)
        hints.add(\3(one, { viewport$: \4 }).subscribe(hint => hints.next(hint)))
    }
    for (const way of ["pointerover", "focusin"]) {
        \1.addEventListener(way, come)
        hints.add(() => \1.removeEventListener(way, come))
    }
})]"""
# Material fetches the index of its search, the largest file of the site, at once: to
# be ready, and to mark the words of a search on the page it led to. Here it is fetched
# when a reader opens the search, as Material does without a server, or comes from one.
NEVER = re.compile(r'namedItem\("search"\)\?[\w$]+\(\):([\w$]+)')
EAGER = (
    (
        re.compile(r'([\w$]+\()location\.protocol!=="file:"(\),[\w$]+\("search"\))'),
        r"\1!1\2",
    ),
    (
        re.compile(r"(\{index\$:)([\w$]+)(,location\$:[\w$]+\}\):)"),
        r"\1/[?&]h=/.test(location.search)?\2:NEVER\3",
    ),
    # It also tells the browser whether the page is light or dark, at which the styles
    # of all elements are computed again; palette.css tells it from the start.
    (
        re.compile(
            r'let ([\w$]+)=[\w$]+\("meta",\{name:"color-scheme"\}\);'
            r"document\.head\.appendChild\(\1\);"
        ),
        "",
    ),
    (re.compile(r"(return )[\w$]+\.content=[\w$]+\.colorScheme,"), r"\1"),
    # It makes every address absolute, to keep what both pages hold when a reader goes
    # to another: that is what stands in the head and in the header.
    (
        re.compile(r"([\w$]+\()document(\)\.subscribe\([\w$]+\);let [\w$]+=[\w$]+\()"),
        r'\1document.head,document.querySelector("header")\2',
    ),
    # A stylesheet whose address is set anew is read and applied anew. That of the next
    # page is the same if its file is called the same.
    (
        re.compile(r'(\([\w$]+\)\{for\(let [\w$]+ of [\w$]+\("\[href\])(, \[src\]")'),
        r"\1:not([rel=stylesheet])\2",
    ),
    (
        re.compile(r"(\.set\()([\w$]+)\.outerHTML(,\2\))"),
        r'\1\2.rel==="stylesheet"?\2.href.split("/").pop():\2.outerHTML\3',
    ),
    (HINTS, HINT_OF_ONE),
)
# For the same reason no rule may hang on an attribute that Material sets and removes
# at its start: it forbids colours to fade when a reader changes light and dark.
SWITCHING = re.compile(r"\[data-md-color-switching\] \*[^{}]*\{[^{}]*\}")


# Each in a task of its own: the browser answers the reader in between.
LATER = "setTimeout(() => {{{}\n}})"
# Material begins with an event that is over when its script comes behind the paint.
LATE = 'document.dispatchEvent(new Event("DOMContentLoaded"))'


@dataclass(frozen=True)
class Asset:
    """A file of the site: its name below it, and what it holds."""

    uri: str
    content: str


def bundle(
    files: Files, config: MkDocsConfig, project: Project, steady: bool
) -> dict[str, Asset]:
    """The stylesheet and the script, `style` and `script`.

    With `steady` their names stay when they change: pages need not be written again.
    """
    made = {
        "style": stylesheet(files, config, project),
        "script": script(files, config),
    }
    if steady:
        made = {kind: replace(a, uri=STEADY[kind]) for kind, a in made.items()}
    return made


def stylesheet(files: Files, config: MkDocsConfig, project: Project) -> Asset:
    """All of Material's, KaTeX's and our rules."""
    theme = [take(files, THEME_STYLES, "main"), take(files, THEME_STYLES, "palette")]
    theme[1] = mended(theme[1], SWITCHING, "")
    own = [take(files, exactly(path)) for path in config.extra_css]
    rules = "\n".join([*theme, katex_style(project), *own])
    return named("assets/{}.css", "css", rules)


def script(files: Files, config: MkDocsConfig) -> Asset:
    """Our scripts behind Material's."""
    bundle = patient(take(files, THEME_SCRIPT))
    own = [take(files, exactly(path)) for path in config.extra_javascript]
    tasks = [LATER.format(task) for task in ("\n;".join(own), LATE)]
    return named("assets/{}.js", "js", "\n;".join([bundle, *tasks]))


def patient(bundle: str) -> str:
    """Material's script, made to wait with the search index until it is needed."""
    never = "".join(NEVER.findall(bundle))
    for eager, waiting in EAGER:
        bundle = mended(bundle, eager, waiting.replace("NEVER", never))
    return bundle


def mended(source: str, pattern: re.Pattern[str], by: str) -> str:
    """A file of Material with the one place that `pattern` finds changed."""
    source, found = pattern.subn(by, source)
    if found != 1:
        raise Problem(
            "Material's file is not the one that this mends",
            remedy=f"look in it for what {pattern.pattern} stood for; mend "
            "scripts/assets.py, or drop it there if Material has mended it",
        )
    return source


def exactly(path: object) -> re.Pattern[str]:
    return re.compile(re.escape(str(path)))


def take(files: Files, pattern: re.Pattern[str], holding: str = "") -> str:
    """The content of a file, which does not go into the site by itself."""
    found = [f for f in files if pattern.fullmatch(f.src_uri) and holding in f.src_uri]
    if len(found) != 1:
        raise Problem(
            f"{len(found)} files are called {pattern.pattern}",
            remedy="name it in mkdocs.yml as in theme/, or mend scripts/assets.py",
        )
    files.remove(found[0])
    source_map = files.get_file_from_path(f"{found[0].src_uri}.map")
    if source_map is not None:
        files.remove(source_map)
    return SOURCE_MAP.sub("", found[0].content_string)


def drop(files: Files) -> None:
    """Leave out what comes with Material and no page asks for."""
    for file in [file for file in files if OF_OTHERS.match(file.src_uri)]:
        files.remove(file)


def katex_style(project: Project) -> str:
    """KaTeX's rules, with woff2 only, for a stylesheet in assets/."""
    style = (katex_folder(project) / "katex.min.css").read_text(encoding="utf-8")
    return KATEX_SOURCES.sub("", style).replace("url(fonts/", "url(katex/fonts/")


def katex_fonts(project: Project) -> list[tuple[str, Path]]:
    """KaTeX's fonts, by their place in a site."""
    fonts = sorted(katex_folder(project).glob("fonts/*.woff2"))
    if not fonts:
        raise Problem("KaTeX has lost its fonts", remedy="make setup, or npm ci")
    return [(f"{FONTS}/{font.name}", font) for font in fonts]


def katex_folder(project: Project) -> Path:
    folder = project.modules / "katex" / "dist"
    if not folder.is_dir():
        raise Problem("KaTeX is not installed", remedy="make setup, or npm ci")
    return folder


def named(pattern: str, loader: str, source: str) -> Asset:
    code = small(loader, source)
    digest = hashlib.sha256(code.encode()).hexdigest()[:8]
    return Asset(pattern.format(f"atlas.{digest}"), code)


@lru_cache(maxsize=8)  # under `serve`, both languages, again and again
def small(loader: str, source: str) -> str:
    """What esbuild makes of a script or a stylesheet."""
    answer = node("esbuild.mjs", "esbuild").ask({"loader": loader, "code": source})
    if "error" in answer:
        raise Problem(f"esbuild refuses: {answer['error']}", file="theme/assets")
    return answer["code"]
