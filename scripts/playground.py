"""The playground of a loss: what a reader may set, as a form in the page's language.

    /// playground | SmoothL1Loss
    ///

The form, its labels and its bounds stand here; `theme/assets/javascripts/playground.js`
draws what becomes of the numbers, and shows what is hidden until then. Names and values
are those of torch; they are also what the address of a page keeps.
"""

from __future__ import annotations

import difflib
import json
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from scripts import pieces
from scripts.embed import Directive
from scripts.pieces import text_element
from scripts.problem import Problem

# What each place is called, as docs/words.yml has it.
WORDS = {
    "alignment": "alignment",
    "alignments": "which alignment",
    "anchor": "anchor",
    "cluster": "cluster A",
    "coordinates": "Coordinates of the points",
    "branch": "probability within its layer",
    "chance": "its probability",
    "class": "class {}",
    "count": "target (count)",
    "descent": "gradient (arrows point against it)",
    "distance": "distance",
    "error": "error",
    "exp": "exp of the input",
    "far": "distance to the negative",
    "frame": "look at frame",
    "frames": "frames",
    "gradient": "gradient",
    "input": "input",
    "input1": "input1",
    "input2": "input2",
    "less": "one less",
    "for-log-variance": "gradient for ln var",
    "log-variance": "ln var",
    "level": "not to exceed",
    "log-rate": "input (log of the rate)",
    "logit": "logit",
    "loss": "loss",
    "mean": "mean",
    "median": "median",
    "more": "one more",
    "near": "distance to the positive",
    "negative": "negative",
    "outlier": "last target",
    "picture": "{}: a picture that follows the settings",
    "positive": "positive",
    "posterior": "target (posterior)",
    "prediction": "prediction",
    "probability": "probability",
    "rate": "input (rate)",
    "reset": "Reset",
    "score": "score",
    "share": "target of class {}",
    "symbol": "frame {}: {}",
    "target": "target",
    "try": "Try it",
    **{f"w{n}": f"class {n}" for n in range(3)},
}
COMMA = {"zh": "，", "en": ", "}
# A parameter of torch is called what it is; Chinese says beside it what it means.
PARAMETERS = {
    "beta": "分界",
    "delta": "分界",
    "full": "补全常数项",
    "label_smoothing": "标签平滑",
    "log_input": "输入是对数",
    "log_softmax": "先取",
    "margin": "间隔",
    "p": "范数",
    "MultiMarginLoss.p": "次方",
    "pos_weight": "正例权重",
    "reduction": "归约",
    "swap": "交换",
    "zero_infinity": "无穷当作零",
}


@dataclass(frozen=True)
class Slider:
    """A number between bounds. `when` is what must be chosen for it to matter."""

    name: str
    start: float
    low: float
    high: float
    step: float = 0.05
    word: str = ""
    of: tuple[object, ...] = ()
    when: str = ""
    steps: bool = False


@dataclass(frozen=True)
class Choice:
    """One of several values, the first unless `start` says otherwise."""

    name: str
    options: tuple[str, ...]
    start: str = ""
    word: str = ""


@dataclass(frozen=True)
class Checks:
    """Some of the classes."""

    chosen: tuple[int, ...]
    count: int = 4


Control = Slider | Choice | Checks


def flag(name: str, start: str = "False") -> Choice:
    return Choice(name, ("False", "True"), start)


def vector(low: float, high: float, *start: float) -> tuple[Slider, ...]:
    return tuple(
        Slider(f"x{n}", value, low, high, word="class", of=(n,))
        for n, value in enumerate(start)
    )


def points(**places: tuple[float, float]) -> tuple[Slider, ...]:
    return tuple(
        Slider(f"{name}.{axis}", value, -bound, bound, word=name, of=(axis,))
        for name, place in places.items()
        for axis, value, bound in zip("xy", place, (3, 2), strict=True)
    )


SIGN = Choice("y", ("1", "-1"), word="target")
CLASS = Choice("target", ("0", "1", "2", "3"), "1", word="target")
SOFT = Slider("y", 1, 0, 1, word="target")
MARGIN = Slider("margin", 1, 0, 2)
LOGITS = vector(-5, 5, 2, 1, 0.5, -1)
SCORES = vector(-2, 2, 0.8, 1.2, -0.6, 0.1)
SAMPLE = (
    Slider("x", 2, -2, 6, word="prediction"),
    Slider("outlier", 4, -2, 6, word="outlier"),
)
SYMBOLS = "–fo"
# What reads better than the value that the address keeps.
SAID = {
    "inf": "∞",
    "-1": "−1",
    "L2": "‖u − v‖",
    "max": "max |u − v|",
    "square": "‖u − v‖²",
    "cos": "1 − cos",
}
FRAMES = (
    (1, 2, 0),
    (0, 2, 0.5),
    (1, 0.5, 1),
    (0.5, 0, 2),
    (2, 0, 1),
    (0, 0, 2),
    (1, 0, 1.5),
    (2, 0, 0.5),
)

LOSSES: dict[str, tuple[Control, ...]] = {
    "L1Loss": SAMPLE,
    "MSELoss": SAMPLE,
    "SmoothL1Loss": (
        Slider("x", 1.5, -4, 4, word="error"),
        Slider("beta", 1, 0, 3),
    ),
    "HuberLoss": (
        Slider("x", 2.5, -4, 4, word="error"),
        Slider("delta", 1, 0.05, 3),
    ),
    "GaussianNLLLoss": (
        Slider("x", 1.5, -4, 4, word="log-variance"),
        Slider("e", 1, -3, 3, word="error"),
    ),
    "PoissonNLLLoss": (
        Slider("x", 0.5, -2, 3.5, word="log-rate", when="log_input=True"),
        Slider("rate", 2, 0.05, 20, word="rate", when="log_input=False"),
        Slider("y", 5, 0, 20, 1, word="count"),
        flag("log_input", "True"),
        flag("full"),
    ),
    "CrossEntropyLoss": (*LOGITS, CLASS, Slider("label_smoothing", 0, 0, 0.5, 0.01)),
    "LinearCrossEntropyLoss": (
        *points(input=(1.6, 0.5), w0=(0.7, -0.8), w1=(0.4, 1.2), w2=(-1.1, -0.3)),
        Choice("target", ("0", "1", "2"), word="target"),
    ),
    "NLLLoss": (*vector(-5, 5, 1.5, 0.5, -0.5, -1), CLASS, flag("log_softmax", "True")),
    "MultiMarginLoss": (*SCORES, CLASS, MARGIN, Choice("p", ("1", "2"))),
    "AdaptiveLogSoftmaxWithLoss": (
        *(
            Slider(f"x{name}", value, -5, 5, word=word, of=of)
            for name, value, word, of in [
                ("0", 1, "class", (0,)),
                ("1", 0, "class", (1,)),
                ("A", 0.5, "cluster", ()),
                ("2", 1, "class", (2,)),
                ("3", -0.5, "class", (3,)),
            ]
        ),
        Choice("target", ("0", "1", "2", "3"), "3", word="target"),
    ),
    "BCEWithLogitsLoss": (
        Slider("x", -1, -6, 6, word="logit"),
        SOFT,
        Slider("pos_weight", 1, 0.25, 5, 0.25),
    ),
    "BCELoss": (Slider("x", 0.3, 0, 1, 0.01, word="probability"), SOFT),
    "SoftMarginLoss": (Slider("x", -1, -6, 6, word="logit"), SIGN),
    "MultiLabelSoftMarginLoss": (*LOGITS, Checks((0, 3))),
    "MultiLabelMarginLoss": (*SCORES, Checks((0, 3))),
    "KLDivLoss": (
        *vector(-5, 5, 0.5, 1, -0.5),
        *(
            Slider(f"t{n}", value, 0, 1, word="share", of=(n,))
            for n, value in enumerate((0.7, 0.2, 0.1))
        ),
        Choice("reduction", ("batchmean", "mean")),
    ),
    "MarginRankingLoss": (
        Slider("input1", 0.2, -2, 2),
        Slider("input2", 0.6, -2, 2),
        SIGN,
        MARGIN,
    ),
    "TripletMarginLoss": (
        *points(anchor=(-0.4, -0.2), positive=(0.4, -0.5), negative=(0.3, 1.1)),
        MARGIN,
        Choice("p", ("1", "2", "inf"), "2"),
        flag("swap"),
    ),
    "TripletMarginWithDistanceLoss": (
        *points(anchor=(1.6, -0.4), positive=(1.3, 0.5), negative=(1.0, 1.3)),
        Choice(
            "distance_function",
            ("L2", "max", "square", "cos"),
            "cos",
            word="distance",
        ),
        Slider("margin", 0.6, 0.05, 2),
        flag("swap"),
    ),
    "CosineEmbeddingLoss": (
        *points(input1=(1.8, 0.4), input2=(0.9, 1.3)),
        Choice("y", ("1", "-1"), "-1", word="target"),
        Slider("margin", 0.3, -1, 1),
    ),
    "HingeEmbeddingLoss": (
        Slider("x", 0.6, 0, 3, word="distance"),
        Choice("y", ("1", "-1"), "-1", word="target"),
        MARGIN,
    ),
    "CTCLoss": (
        Choice("target", ("fo", "foo", "fofo"), "foo", word="target"),
        Slider("frames", 6, 1, len(FRAMES), 1, word="frames"),
        Slider("path", 1, 1, 999, 1, word="alignments", steps=True),
        Slider("frame", 3, 1, len(FRAMES), 1, word="frame", steps=True),
        *(
            Slider(
                f"z{t}.{k}",
                value,
                -5,
                5,
                word="symbol",
                of=(t, SYMBOLS[k]),
                when=f"frame={t}",
            )
            for t, logits in enumerate(FRAMES, 1)
            for k, value in enumerate(logits)
        ),
        flag("zero_infinity"),
    ),
}

TRIPLET = {
    **{word: word for word in ("anchor", "positive", "negative", "near", "far")},
    "gradient": "descent",
}
# What the drawing says, besides loss and gradient: the word for each of its places.
LABELS: dict[str, dict[str, str]] = {
    "L1Loss": {"best": "median"},
    "MSELoss": {"best": "mean"},
    "GaussianNLLLoss": {"gradient": "for-log-variance"},
    "CrossEntropyLoss": {"input": "logit", "share": "probability"},
    "LinearCrossEntropyLoss": {
        **{word: word for word in ("input", "w0", "w1", "w2")},
        "share": "probability",
        "gradient": "descent",
    },
    "AdaptiveLogSoftmaxWithLoss": {"input": "logit", "share": "branch"},
    "NLLLoss": {"input": "input", "share": "exp"},
    "MultiMarginLoss": {"input": "score", "target": "level"},
    "MultiLabelSoftMarginLoss": {"input": "logit", "share": "probability"},
    "MultiLabelMarginLoss": {"input": "score", "target": "level"},
    "KLDivLoss": {"input": "logit", "share": "probability"},
    "MarginRankingLoss": {"input": "score", "target": "level"},
    "TripletMarginLoss": TRIPLET,
    "TripletMarginWithDistanceLoss": TRIPLET,
    "CosineEmbeddingLoss": {
        "input1": "input1",
        "input2": "input2",
        "gradient": "descent",
    },
    "CTCLoss": {
        "path": "alignment",
        "chance": "chance",
        "share": "probability",
        "target": "posterior",
    },
}
# The kind of drawing; the stylesheet keeps a place as high as playground.js makes it.
DRAWINGS = {
    "CrossEntropyLoss": "shares",
    "NLLLoss": "shares",
    "MultiMarginLoss": "vector",
    "MultiLabelSoftMarginLoss": "shares",
    "MultiLabelMarginLoss": "vector",
    "KLDivLoss": "shares",
    "MarginRankingLoss": "vector",
    "TripletMarginLoss": "plane",
    "TripletMarginWithDistanceLoss": "plane",
    "AdaptiveLogSoftmaxWithLoss": "shares",
    "CosineEmbeddingLoss": "plane",
    "LinearCrossEntropyLoss": "plane",
    "CTCLoss": "lattice",
}
ALWAYS = {word: word for word in ("loss", "gradient", "target")}


class Playground(Directive):
    """The form and an empty drawing, hidden until a script fills it."""

    NAME = "playground"

    def build(self, element: Element) -> None:
        loss = self.argument
        if loss not in LOSSES:
            near = difflib.get_close_matches(loss, LOSSES, n=1)
            raise Problem(
                "no such playground",
                remedy=f"did you mean {near[0]}?" if near else "scripts/playground.py",
            )
        words = {
            place: self.say(word)
            for place, word in (ALWAYS | LABELS.get(loss, {})).items()
        }
        words["comma"] = COMMA[self.page.language]
        element.tag = "loss-playground"
        element.attrib.update(
            {
                "loss": loss,
                "role": "group",
                "aria-label": self.say("try"),
                "data-words": json.dumps(words, ensure_ascii=False),
                # Labels are no words that a reader looks for.
                "data-search-exclude": "1",
                "hidden": "",
            }
        )
        self._drawing(element, loss)
        self._form(element)
        self.keep(element)

    def say(self, word: str) -> str:
        return self.word(WORDS[word])

    def _drawing(self, element: Element, loss: str) -> None:
        # What is inside an img cannot have the focus; points in a plane can.
        role = "group" if any(map(is_coordinate, LOSSES[loss])) else "img"
        label = self.say("picture").format(loss)
        kind = DRAWINGS.get(loss, "curve")
        attributes = {"role": role, "aria-label": label, "class": kind}
        svg = SubElement(element, "svg", attributes)
        svg.extend([arrowhead(), Element("g"), Element("g")])
        # Seen, it changes with every pixel; heard, it waits for the end of a movement.
        SubElement(element, "p", {"class": "reading", "aria-hidden": "true"})
        SubElement(element, "p", {"class": "spoken", "role": "status"})

    def _form(self, element: Element) -> None:
        # Of a dialog that does not exist: the Enter key sends nothing anywhere.
        still = {"method": "dialog", "autocomplete": "off"}
        form = SubElement(element, "form", still)
        controls = LOSSES[self.argument]
        form.extend([self._control(c) for c in controls if not is_coordinate(c)])
        if coordinates := [self._control(c) for c in controls if is_coordinate(c)]:
            folded = SubElement(form, "details", {"class": "coordinates"})
            folded.append(text_element("summary", self.say("coordinates")))
            folded.extend(coordinates)
        form.append(text_element("button", self.say("reset"), type="reset"))

    def _control(self, control: Control) -> Element:
        if isinstance(control, Slider):
            return self._slider(control)
        if isinstance(control, Choice):
            return self._choice(control)
        return self._checks(control)

    def _slider(self, slider: Slider) -> Element:
        row = Element("div", {"class": "row"})
        if slider.when:
            row.set("data-when", slider.when)
            if slider.when not in self._starts():
                row.set("hidden", "")
        id = f"playground-{slider.name}"
        label = SubElement(row, "label", {"for": id})
        self._label(label, slider.name, slider.word, slider.of)
        bounds = {"min": slider.low, "max": slider.high, "step": slider.step}
        numbers = {name: f"{value:g}" for name, value in bounds.items()}
        track = SubElement(row, "span", {"class": "track"})
        if slider.steps:
            track.append(self._step(slider, -1))
        SubElement(
            track,
            "input",
            {"type": "range", "id": id, "name": slider.name, **numbers}
            | {"value": f"{slider.start:g}"},
        )
        if slider.steps:
            track.append(self._step(slider, 1))
        SubElement(row, "span", {"class": "value", "aria-hidden": "true"})
        return row

    def _starts(self) -> set[str]:
        """What is set before a reader sets anything, as `name=value`."""
        controls = [c for c in LOSSES[self.argument] if not isinstance(c, Checks)]
        return {
            f"{c.name}={c.start:g}"
            if isinstance(c, Slider)
            else f"{c.name}={c.start or c.options[0]}"
            for c in controls
        }

    def _step(self, slider: Slider, by: int) -> Element:
        text, word = ("‹", "less") if by < 0 else ("›", "more")
        label = f"{self.say(slider.word)}: {self.say(word)}"
        names = {"data-of": slider.name, "data-step": str(by), "aria-label": label}
        return text_element("button", text, type="button", **names)

    def _choice(self, choice: Choice) -> Element:
        group, options = self._group(choice.name, choice.word)
        start = choice.start or choice.options[0]
        for value in choice.options:
            said = SAID.get(value, value)
            options.append(
                pieces.answer("radio", choice.name, value, said, value == start)
            )
        return group

    def _checks(self, checks: Checks) -> Element:
        group, options = self._group("target", "target")
        for n in range(checks.count):
            options.append(
                pieces.answer("checkbox", f"y{n}", "1", str(n), n in checks.chosen)
            )
        return group

    def _group(self, name: str, word: str) -> tuple[Element, Element]:
        id = f"playground-{name}"
        group = Element("div", {"class": "row", "role": "group"})
        group.set("aria-labelledby", id)
        self._label(SubElement(group, "span", {"id": id}), name, word)
        return group, SubElement(group, "span", {"class": "options"})

    def _label(
        self, label: Element, name: str, word: str, of: tuple[object, ...] = ()
    ) -> None:
        if word:
            said = self.say(word)
            said = said.format(*of) if "{}" in said else " ".join([said, *map(str, of)])
            label.append(text_element("span", said))
            return
        means = PARAMETERS.get(f"{self.argument}.{name}", PARAMETERS.get(name))
        if self.page.language == "zh" and means:
            label.append(text_element("span", f"{means} "))
        label.append(text_element("code", name))


def is_coordinate(control: Control) -> bool:
    """Whether this is set by moving a point in a plane, too."""
    return isinstance(control, Slider) and control.name.endswith((".x", ".y"))


def arrowhead() -> Element:
    """The head of the arrows in a drawing, which the stylesheet puts there."""
    box = {"viewBox": "0 0 10 10", "refX": "9", "refY": "5", "orient": "auto"}
    size = {"markerUnits": "userSpaceOnUse", "markerWidth": "9", "markerHeight": "9"}
    defs = Element("defs")
    marker = SubElement(defs, "marker", {"id": "playground-arrow", **box, **size})
    SubElement(marker, "path", {"class": "head", "d": "M1,1L9,5L1,9"})
    return defs


DIRECTIVES = (Playground,)
