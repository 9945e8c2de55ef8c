r"""What the notation means, and where a formula has no value."""

import itertools
import math

import pytest
import torch

from scripts.evaluate import Scope, evaluate
from scripts.latex import parse
from scripts.problem import Problem
from scripts.scope import define

X = torch.tensor([[1.0, 2.0, 4.0], [3.0, -1.0, 0.5]], dtype=torch.float64)
VALUES = {
    "x": X,
    "y": torch.tensor([2, 0]),
    "z": torch.tensor([1, 0, -1]),
    "w": torch.tensor([0.5, 2.0, 1.0], dtype=torch.float64),
    "x_1": X[0],
    "x_2": X[1],
    "v": torch.ones(2, dtype=torch.float64),
    r"\beta": 0.5,
    "margin": 2.0,
    "N": 2,
    "C": 3,
    "n": 1,
}


def value(text: str, first: int = 1, **more: object) -> object:
    """The value of `text`, which may end in definitions."""
    formula = parse(f"y = {text}", "formula.tex")
    definitions = define(formula, skip=1)
    scope = Scope({**VALUES, **more}, formula.source, definitions, first=first)
    return evaluate(formula.equations[0].rights[0], scope)


MEANING = [
    # numbers and functions
    (r"2^{-1} + \frac12 \cdot 3", 2.0),
    (r"e^{\beta}", math.exp(0.5)),
    (r"\log(2 \pi)", math.log(2 * math.pi)),
    (r"\sigma(0) + \operatorname{softplus}(0)", 0.5 + math.log(2)),
    (r"\operatorname{sign}(\beta) \sqrt{4}", 2.0),
    (r"\binom{5}{2}", 10),
    (r"\min(\beta, \text{margin}, 1)", 0.5),
    (r"-\beta^2", -0.25),
    (r"[\beta - 1]_+ + [1 - \beta]_+", 0.5),
    # indices count from 1, as the classes do
    ("x_{n,2}", 2.0),
    ("x_{1,3} + x_{2,1}", 7.0),
    ("x_{n,y_n}", 4.0),
    ("y_n", 3),
    ("w_{y_n}", 1.0),
    ("z_3", -1),
    ("x_{1,2} - x_{2,2}", 3.0),
    # sums and what they run over
    (r"\sum_{c=1}^{C} x_{n,c}", 7.0),
    (r"\sum_c x_{n,c}", 7.0),
    (r"\frac1N \sum_{i=1}^{N} \sum_{c} x_{i,c}", 4.75),
    (r"\sum_{i, c} x_{i,c}", 9.5),
    (r"\sum_{c \neq y_n} x_{n,c}", 3.0),
    (r"\sum_{c, \, c \neq y_n} x_{n,c}", 3.0),
    (r"\sum_{c \in \{1, 3\}} x_{n,c}", 5.0),
    (r"\sum_{c \notin \{1, \dots, 2\}} x_{n,c}", 4.0),
    (r"\sum_{1 < c \le 3} x_{n,c}", 6.0),
    (r"\sum_{j} \sum_{i < j} x_{n,i} x_{n,j}", 14.0),
    (
        r"\sum_{\substack{i, j \\ i < j}} x_{n,i} x_{n,j}".replace("i, j", r"i \\ j"),
        14.0,
    ),
    (r"\sum_{c=2}^{1} x_{n,c}", 0),
    (r"\prod_{c} x_{n,c}", 8.0),
    (r"\max_{c} x_{n,c} - \min_{c \neq 1} x_{n,c}", 2.0),
    (r"\arg\max_{c} x_{n,c}", 3),
    (r"\sum_{c} [x_{n,c} > 1]", 2),
    # conditions and cases
    ("[1 < 2 < 3] + [1 < 2 > 3]", 1),
    (r"[1 = 1 \text{ and } 1 = 2] + [1 = 1 \text{ or } 1 = 2]", 1),
    (r"[x_{n,c} > 0 \text{ for all } c \le C]", 1),
    (r"\begin{cases} 1 & \text{if } \beta < 1 \\ 2 & \text{otherwise} \end{cases}", 1),
    (r"\begin{cases} \log 0 & \beta > 1 \\ 2 & \beta \le 1 \end{cases}", 2),
    (r"\begin{cases} \beta & \beta \ge 0 \\ 0.5 & \beta \le 1 \end{cases}", 0.5),
    # vectors
    (r"\lVert x_1 \rVert", math.sqrt(21)),
    (r"\lVert x_n \rVert_1", 7.0),
    (r"\| x_1 - x_2 \|_\infty^2", 12.25),
    (r"x_1 \cdot x_2", 3.0),
    (r"x_1^\top x_2 + \langle x_1, x_2 \rangle", 6.0),
    (r"\lVert x_1 + 1 \rVert_1", 10.0),
    (r"\left\lVert \frac{x_1}{2} \right\rVert_1", 3.5),
    (r"2 \cdot \lVert \beta x_1 \rVert_1", 7.0),
    # definitions
    (r"p_{n,1}, \quad p_{i,c} = \frac{x_{i,c}}{\sum_{k} x_{i,k}}", 1 / 7),
    (r"\sum_k p_{n,k}, \quad p_{i,c} = x_{i,c}^2", 21.0),
    (r"\operatorname{d}(x_1, x_2), \quad \operatorname{d}(u, v) = u \cdot v", 3.0),
    (r"\sum_{j \in Z} x_{n,j}, \quad Z = \{ z_j : z_j \neq -1 \}", 3.0),
    (r"a, \quad \text{where} \quad a = b + 1, \quad b = \beta", 1.5),
]


@pytest.mark.parametrize(("text", "expected"), MEANING)
def test_meaning(text, expected):
    assert value(text) == pytest.approx(expected, abs=1e-12)


def test_counting_from_0():
    assert value("x_{0,y_0}", first=0) == 4.0
    assert value(r"\sum_{c=0}^{C-1} x_{0,c}", first=0) == 7.0


def test_limits_that_torch_has():
    assert value(r"\log 0") == -math.inf
    assert value(r"-\log \sum_{c=2}^{1} x_{n,c}") == math.inf
    assert value(r"e^{1000}") == math.inf
    assert value(r"\exp(-1000)") == 0
    assert value(r"\sigma(-1000) + \sigma(1000)") == 1


UNDEFINED = [
    # (text, where the caret stands, what the message says)
    (r"0 \log 0", r"0 \log 0", "0 · ∞ is not defined"),
    (r"\log 0 - \log 0", r"\log 0 - ", "∞ - ∞ is not defined"),
    (r"\frac{1}{\beta - 0.5}", r"\beta - 0.5", "division by 0"),
    (r"\log(-\beta)", r"\log", "log of -0.5 is not defined"),
    (r"\sqrt{-1}", r"\sqrt", "sqrt of -1 is not defined"),
    (r"(-\beta)^\beta", r"(-\beta)", "to the power 0.5 is not defined"),
    (r"\max_{c \in \{1, \dots, 0\}} x_{n,c}", r"\max", "over nothing"),
    (r"\arg\max_{c} [c > 1]", r"\arg\max", "c runs over nothing"),
    (r"\arg\max_{c} [x_{n,c} > 1]", r"\arg\max", "a tie"),
    (r"a + q_n", "a +", "undefined symbol a"),
    (r"\beta + \lambda_n", r"\lambda", r"undefined symbol \lambda"),
    (r"\operatorname{foo}(\beta)", r"\operatorname", "undefined function foo"),
    (r"\operatorname{sign}(1, 2)", r"\operatorname", "sign:"),
    (r"margin", "m", "undefined symbol m"),
    ("x_{n,4}", "x_{n,4}", "index 4 where there is 1 to 3"),
    ("x_{n,0}", "x_{n,0}", "index 0 where there is 1 to 3"),
    (r"x_{n,\beta}", "x_", "index 0.5"),
    ("x_{n,1,1}", "x_", "where there is no index"),
    (r"\log x_n", "x_n", "this is a vector"),
    (r"\lVert x \rVert", "x ", "an index is missing"),
    (r"\lVert x_1 + w_1 w + q \rVert, \quad q = v", "x_1 + w", "no sum of vectors"),
    ("x_1 x_2", "x_1 x_2", r"a dot product is written a \cdot b"),
    ("x_1^2", "x_1^2", "this is a vector"),
    (r"|x_n|", "x_n", "this is a vector"),
    (r"x_1^\top", "x_1", "no value by itself"),
    (r"\sum_{n} x_{n,1}", "n}", "n has another meaning"),
    (r"\sum_{y \neq i} x_{n,i}", r"y \neq", "y has another meaning"),
    (r"\sum_i \beta", r"\sum", "i runs over nothing"),
    (r"\sum_i x_{i,i}", r"\sum", "i runs over"),
    (r"\sum_{x_{n,1} > i} x_{n,i}", "x_{n,1} > i", "nothing to run over"),
    (r"\sum_{c=1}^{\beta} x_{n,c}", r"\beta", "whole numbers"),
    (r"[y_n \in \beta]", r"\beta", "a set is needed"),
    (r"\{1, 2\} + 1", r"\{", "not a set"),
    (r"\begin{cases} 1 & \beta > 1 \\ 2 & \beta > 2 \end{cases}", r"\begin", "no case"),
    (
        r"\begin{cases} 1 & \beta < 1 \\ 2 & \beta < 2 \end{cases}",
        r"\begin",
        "disagree",
    ),
    (r"p_n, \quad p_{i,c} = x_{i,c}", "p_n", "p is defined with 2 indices"),
    (r"p_1, \quad p_1 = 2", "p_1 =", "a definition has letters as indices"),
    (r"q_2, \quad q_i = i x_{n,c}", "c}", "undefined symbol c"),
]


@pytest.mark.parametrize(("text", "caret", "said"), UNDEFINED)
def test_undefined(text, caret, said):
    with pytest.raises(Problem) as caught:
        value(text)
    problem = caught.value
    assert said in str(problem)
    assert problem.file == "formula.tex"
    shown, below = problem.detail.splitlines()
    assert shown[len(below) - 1 :].startswith(caret)


def collapse(path: tuple[int, ...], blank: int) -> list[int]:
    """Merge repeats, then drop blanks."""
    return [label for label, _ in itertools.groupby(path) if label != blank]


@pytest.mark.parametrize("target", [[], [1], [2, 1], [1, 1], [1, 1, 2]])
@pytest.mark.parametrize("blank", [0, 1, 2])
def test_alignments(target, blank):
    target = [(label + blank) % 3 for label in target]
    values = {"t": torch.tensor(target, dtype=torch.long), "T": 4, "blank": blank}
    text = r"\sum_{\pi \in \mathcal{B}^{-1}(t)} 1"
    paths = itertools.product(range(3), repeat=4)
    expected = sum(collapse(path, blank) == target for path in paths)
    assert value(text, **values) == expected
    S, repeats = len(target), sum(a == b for a, b in itertools.pairwise(target))
    assert expected == math.comb(4 + S - repeats, 2 * S)


def test_conditions_on_a_path():
    values = {"t": torch.tensor([1]), "T": 2, "C": 2}
    text = r"\sum_{\pi \in \mathcal{B}^{-1}(t), \pi_1 = 2} \sum_{s} \pi_s"
    assert value(text, **values) == (2 + 1) + (2 + 2)
