"""Formulas to HTML, by the KaTeX of node_modules."""

from __future__ import annotations

from functools import cache

from scripts.node import node


class Refused(ValueError):
    """KaTeX's word on a formula that it does not take."""


class Katex:
    """What KaTeX makes of formulas, each asked for once."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, bool], dict[str, str]] = {}

    def render(self, tex: str, display: bool) -> str:
        """HTML with MathML for `tex`. Raises `Refused`."""
        self.prepare([(tex, display)])
        answer = self.known[tex, display]
        if "error" in answer:
            raise Refused(answer["error"].removeprefix("KaTeX parse error: "))
        return answer["html"]

    def prepare(self, formulas: list[tuple[str, bool]]) -> None:
        """Render many formulas in one round trip."""
        new = [item for item in dict.fromkeys(formulas) if item not in self.known]
        if new:
            answers = node("katex.mjs", "katex").ask(new)
            self.known.update(zip(new, answers, strict=True))

    def rendered(self) -> list[str]:
        """The HTML of every formula so far."""
        return [answer["html"] for answer in self.known.values() if "html" in answer]


@cache
def katex() -> Katex:
    """The one of this process."""
    return Katex()
