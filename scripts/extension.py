"""The Markdown extension of the site: directives, formulas, and HTML as text.

Plain Python-Markdown: `markdown.Markdown(extensions=["pymdownx.arithmatex",
"scripts.extension"])` renders a page without MkDocs and raises what is wrong with it.
"""

from __future__ import annotations

from pathlib import Path

from markdown import Extension, Markdown
from pymdownx.blocks import BlocksExtension

from scripts import embed, gallery, licences, playground, safe
from scripts.chapters import Chapters
from scripts.formulas import Formulas
from scripts.glossary import Glossary, Terms
from scripts.messages import Messages

DIRECTIVES = (*embed.DIRECTIVES, *gallery.DIRECTIVES, *playground.DIRECTIVES)
DIRECTIVES += (*licences.DIRECTIVES, Glossary, Messages)


class LossAtlas(BlocksExtension):
    """Registers the directives and the formula renderer."""

    def __init__(self, **options: object) -> None:
        here = Path(__file__).resolve().parents[1]
        self.config = {
            "language": ["zh", "language of figures, cards and tables: zh or en"],
            "root": [str(here), "the folder that holds snippets/ and docs/"],
        }
        super().__init__(**options)

    def extendMarkdownBlocks(self, md: Markdown, blocks) -> None:
        config = self.getConfigs()
        config["root"] = Path(config["root"])
        for directive in DIRECTIVES:
            blocks.register(directive, config)
        safe.register(md, config)
        md.treeprocessors.register(Terms(md, config), "loss-atlas-terms", 2)
        # Behind inline patterns (20), headings (5): formulas are elements by then.
        md.treeprocessors.register(Formulas(md, config), "loss-atlas-formulas", 1)
        md.treeprocessors.register(Chapters(md), "loss-atlas-chapters", 0)


def makeExtension(**options: object) -> Extension:
    return LossAtlas(**options)
