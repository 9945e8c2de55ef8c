"""KaTeX's fonts with only the characters that the formulas of the site use.

Whole, they are more than half of what a reader's first formula costs.
"""

from __future__ import annotations

import hashlib
import html
import io
import re
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset

TAG = re.compile(r"<[^>]+>")
OPTIONS = {
    "flavor": "woff2",
    "layout_features": ["*"],
    "notdef_outline": True,
    # Copyright and licence stay; the Open Font License reserves the name for the whole.
    "name_IDs": [0, 13, 14],
}


def characters(formulas: Iterable[str]) -> str:
    """What the letters of rendered formulas are, each once, in order."""
    texts = (html.unescape(TAG.sub("", formula)) for formula in formulas)
    return "".join(sorted(set().union(*texts)))


def reduce(folder: Path, letters: str, cache: Path) -> None:
    """Leave of every font in `folder` only `letters`; `cache` keeps what was made."""
    for font in sorted(folder.glob("*.woff2")):
        whole = font.read_bytes()
        key = hashlib.sha256(whole + letters.encode()).hexdigest()[:16]
        kept = cache / f"{font.stem}.{key}.woff2"
        if not kept.is_file():
            kept.parent.mkdir(parents=True, exist_ok=True)
            made = kept.with_suffix(".tmp")
            made.write_bytes(reduced(whole, letters))
            made.replace(kept)
        font.write_bytes(kept.read_bytes())


def reduced(font: bytes, letters: str) -> bytes:
    """The font with `letters` only."""
    options = subset.Options(**OPTIONS)
    loaded = subset.load_font(io.BytesIO(font), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=letters)
    subsetter.subset(loaded)
    made = io.BytesIO()
    subset.save_font(loaded, made, options)
    return made.getvalue()
