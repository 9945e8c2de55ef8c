r"""Right formulas are verified, wrong ones are not, and the author is told where.

textbook.py has the losses; here are the mistakes: those of the study note that this
project grew from, those that torch's own documentation had, and one in every sign.
"""

import re
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from scripts.problem import Problem
from scripts.verify import verify
from tests.scripts.textbook import BOOK, SOFTMAX, Y_N

FORMULAS = [
    pytest.param(entry, text, id=f"{name}, {kind}")
    for name, entry in BOOK.items()
    for kind, text in (("formula", entry.formula), ("gradient", entry.gradient))
    if text
]


@pytest.mark.parametrize(("entry", "text"), FORMULAS)
def test_textbook(entry, text):
    entry.verify(text)


# ---- mistakes that were made

RANKING = r"\max\left(0, -y_n (x_{1,n} - x_{2,n}) + m\right)"
WRONG = {
    "the note: parentheses of MultiLabelMargin": (
        "MultiLabelMargin",
        rf"""\ell_n = \frac{{1}}{{C}} \sum_{{j \in Y_n}} \sum_{{i \notin Y_n}}
            \max\left(0, 1 - (x_{{n,j}}) - x_{{n,i}}\right), \quad {Y_N}""",
    ),
    "the note: all labels that are not negative": (
        "MultiLabelMargin",
        r"""\ell_n = \frac{1}{C} \sum_{j \in Y_n} \sum_{i \notin Y_n}
            \max\left(0, 1 - (x_{n,j} - x_{n,i})\right), \quad
            Y_n = \{ y_{n,j} : y_{n,j} \neq -1 \}""",
    ),
    "the note: no hinge": (
        "MultiLabelMargin",
        rf"""\ell_n = \frac{{1}}{{C}} \sum_{{j \in Y_n}} \sum_{{i \notin Y_n}}
            (1 - x_{{n,j}} + x_{{n,i}}), \quad {Y_N}""",
    ),
    "the note: MarginRanking is 0 where the inputs differ by less than the margin": (
        "MarginRanking",
        rf"""\ell_n = \begin{{cases}} 0 & \text{{if }} |x_{{1,n}} - x_{{2,n}}| < m \\
            {RANKING} & \text{{otherwise}} \end{{cases}}""",
    ),
    "the note: Poisson of a rate, but log_input=True": (
        "Poisson",
        r"\ell_n = x_n - y_n \log x_n",
    ),
    "pytorch#73288: the exponential of a sum": (
        "CrossEntropy, one fraction",
        r"""\ell_n = -\log \frac{\exp(x_{n,y_n})}
            {\exp\left(\sum_{c=1}^{C} x_{n,c}\right)}""",
    ),
    "pytorch#7237: the sign in MultiMargin": (
        "MultiMargin, one sample",
        r"\ell = \frac{1}{C} \sum_{i \neq y} \max(0, \text{margin} - x_y - x_i)^p",
    ),
    "pytorch#104844: the weight inside the power": (
        "MultiMargin",
        r"""\ell_n = \frac{1}{C} \sum_{i \neq y_n}
            \max\left(0, w_{y_n} (m - x_{n,y_n} + x_{n,i})\right)^p""",
    ),
    "the target class belongs to the sum": (
        "MultiMargin, one sample",
        r"\ell = \frac{1}{C} \sum_{i} \max(0, \text{margin} - x_y + x_i)^p",
    ),
    "the weight of the class, not of the target": (
        "CrossEntropy, label smoothing",
        rf"""\ell_n = -(1 - \varepsilon) \, w_{{y_n}} \log p_{{n,y_n}}
            - \frac{{\varepsilon}}{{C}} \sum_{{c=1}}^{{C}} w_{{y_n}} \log p_{{n,c}},
            \quad {SOFTMAX}""",
    ),
    "the mean over N": (
        "CrossEntropy, mean",
        r"""L = \frac{1}{N} \sum_{n=1}^{N} w_{y_n} \ell_n,
            \quad \ell_n = -x_{n,y_n} + \log \sum_{c=1}^{C} e^{x_{n,c}}""",
    ),
    "a strict inequality in the gradient at the kink": (
        "MarginRanking",
        r"""\frac{\partial \ell_n}{\partial x_{1,n}}
            = -y_n \left[ -y_n (x_{1,n} - x_{2,n}) + m > 0 \right]""",
    ),
    "half of the quadratic part": (
        "Huber",
        r"""\ell_n = \begin{cases}
            (x_n - y_n)^2 & \text{if } |x_n - y_n| \leq \delta \\
            \delta \left( |x_n - y_n| - \frac12 \delta \right) & \text{otherwise}
        \end{cases}""",
    ),
    "the norm without epsilon": (
        "TripletMargin",
        r"""\ell_n = \max\left(0, \lVert a_n - b_n \rVert_p
            - \lVert a_n - c_n \rVert_p + m\right)""",
    ),
    "the squared norm": (
        "CosineEmbedding",
        r"""\ell_n = \begin{cases}
            1 - \cos(x_{1,n}, x_{2,n}) & \text{if } y_n = 1 \\
            \max\left(0, \cos(x_{1,n}, x_{2,n}) - m\right) & \text{if } y_n = -1
        \end{cases} \quad \cos(u, v) = \frac{u \cdot v}{\lVert u \rVert^2}""",
    ),
    "alignments summed as logarithms": (
        "CTC",
        r"""\ell = -\sum_{\pi \in \mathcal{B}^{-1}(y)} \sum_{t=1}^{T} x_{t,\pi_t}""",
    ),
    "the variance is not its root": (
        "GaussianNLL",
        r"""\ell_n = \frac12 \left( \log s_n + \frac{(x_n - y_n)^2}{s_n^2} \right),
            \quad s_n = \max(v_n, \epsilon)""",
    ),
}


@pytest.mark.parametrize(("name", "text"), WRONG.values(), ids=WRONG.keys())
def test_wrong_formula_is_not_verified(name, text):
    BOOK[name].verify(BOOK[name].formula)
    with pytest.raises(Problem) as caught:
        BOOK[name].verify(text)
    assert re.search("the formula gives .* the twin|is not defined", caught.value.what)


def test_poisson_of_positive_rates_is_wrong_too():
    entry = BOOK["Poisson"]
    entry = replace(entry, symbols={**entry.symbols, "x": {"values": "(0, inf)"}})
    with pytest.raises(Problem, match=r"the formula gives .* the twin"):
        entry.verify(r"\ell_n = x_n - y_n \log x_n")


SWAPPED = {"+": "-", "-": "+", "<": ">", ">": "<", r"\max": r"\min", r"\min": r"\max"}
SWAPPED |= {r"\neq": "=", r"\in ": r"\notin ", r"\notin ": r"\in "}
SIGNS = re.compile("|".join(map(re.escape, SWAPPED)))


@pytest.mark.parametrize(("entry", "text"), FORMULAS)
def test_every_sign_counts(entry, text):
    for sign in SIGNS.finditer(text):
        wrong = text[: sign.start()] + SWAPPED[sign[0]] + text[sign.end() :]
        with pytest.raises(Problem):
            entry.verify(wrong)


# ---- a folder of snippets

TWIN = """
import torch

def toy_loss(input, target, reduction="mean", beta: float = 1.0, square=False):
    loss = beta * (input - target) ** (2 if square else 1)
    return {"none": loss, "sum": loss.sum(), "mean": loss.mean()}[reduction]

def toy_loss_grad(input, target, reduction="mean", beta: float = 1.0, square=False):
    return beta * (2 * (input - target) if square else torch.ones_like(input))
"""
FORMULA = r"\ell_n = \beta (x_n - y_n)"
GRADIENT = r"\frac{\partial \ell_n}{\partial x_n} = "


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A loss with two formulas, and a function that writes further files."""
    folder = tmp_path / "snippets" / "ToyLoss"
    folder.mkdir(parents=True)
    write(folder, "from_scratch.py", TWIN)
    write(folder, "formula.tex", FORMULA)
    write(folder, "gradient.tex", rf"{GRADIENT} \beta")
    return folder


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")


def refused(folder: Path) -> Problem:
    with pytest.raises(Problem) as caught:
        verify(folder)
    return caught.value


def test_every_formula_of_a_folder_is_verified(folder):
    write(folder, "formula_square.tex", r"\ell_n = \beta (x_n - y_n)^2")
    write(folder, "gradient_square.tex", rf"{GRADIENT} 2 \beta (x_n - y_n)")
    write(folder, "formula_mean.tex", r"L = \frac1N \sum_{n=1}^{N} \ell_n")
    names = {file.name for file in verify(folder)}
    assert names == {file.name for file in folder.glob("*.tex")}
    assert len(names) == 5


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("formula.tex", r"\ell_n = \beta (x_n + y_n)"),
        ("gradient.tex", rf"{GRADIENT} -\beta"),
        ("formula_square.tex", r"\ell_n = \beta (x_n - y_n)"),
        ("gradient_square.tex", rf"{GRADIENT} \beta (x_n - y_n)"),
        ("formula_mean.tex", r"L = \sum_{n=1}^{N} \ell_n"),
    ],
)
def test_wrong_file(folder, name, text):
    write(folder, name, text)
    problem = refused(folder)
    assert problem.file == Path("snippets/ToyLoss") / name
    assert problem.line == 1
    assert "the formula gives" in problem.what


def test_message(folder):
    write(folder, "formula.tex", "\\ell_n =\n  \\beta (x_n + y_n)\n")
    said = str(refused(folder))
    where, shown, caret, *inputs, remedy = said.splitlines()
    match = re.fullmatch(
        r"snippets/ToyLoss/formula.tex:2: character 3: "
        r"the formula gives (\S+) at n = 1, the twin (\S+)",
        where,
    )
    got, expected = map(float, match.groups())
    assert (shown.strip(), caret) == (r"\beta (x_n + y_n)", " " * 6 + "^")
    given = dict(line.strip().split(" = ") for line in inputs)
    beta, x, y = (eval(given[name]) for name in (r"\beta", "x", "y"))
    assert got == pytest.approx(beta * (x[0] + y[0]))
    assert expected == pytest.approx(beta * (x[0] - y[0]))
    assert "correct the formula" in remedy


def test_undefined_symbol(folder):
    write(folder, "formula.tex", r"\ell_n = \delta (x_n - y_n)")
    problem = refused(folder)
    assert "character 10: undefined symbol \\delta" in problem.what
    assert "symbols.yml" in problem.remedy


def test_symbols_that_differ(folder):
    write(folder, "formula.tex", r"\ell_n = \delta (a_n - b_n)")
    write(
        folder,
        "symbols.yml",
        r"symbols: {\delta: {parameter: beta}, a: {parameter: input}, "
        r"b: {parameter: target}}",
    )
    verify(folder)


def test_definitions_given_elsewhere(folder):
    write(folder, "gradient.tex", rf"{GRADIENT} d_n")
    write(folder, "symbols.yml", r"where: ['d_n = \beta']")
    verify(folder)
    write(folder, "symbols.yml", r"where: ['d_n = -\beta']")
    assert "the formula gives" in refused(folder).what


def test_options_of_one_file(folder):
    write(folder, "formula_squared_error.tex", r"\ell_n = \beta (x_n - y_n)^2")
    assert "what does this formula give" in refused(folder).what
    write(
        folder,
        "symbols.yml",
        "files: {formula_squared_error.tex: {options: {square: true}}}",
    )
    verify(folder)


def test_option_that_names_a_function_beside_the_twin(folder):
    write(
        folder,
        "from_scratch.py",
        """
def doubled(error):
    return 2 * error

def toy_loss(input, target, reduction="mean", measure=None):
    return (measure or (lambda error: error))(input - target)

def toy_loss_grad(input, target, reduction="mean", measure=None):
    return (measure or (lambda error: error))(input - input + 1)
""",
    )
    write(folder, "formula.tex", r"\ell_n = x_n - y_n")
    write(folder, "gradient.tex", rf"{GRADIENT} 1")
    write(folder, "formula_doubled.tex", r"\ell_n = 2 (x_n - y_n)")
    notes = "files: {formula_doubled.tex: {options: {measure: doubled}}}"
    write(folder, "symbols.yml", notes)
    verify(folder)
    write(folder, "formula_doubled.tex", r"\ell_n = 3 (x_n - y_n)")
    assert "the formula gives" in refused(folder).what


def test_symbol_of_an_argument_that_is_fixed(folder):
    write(
        folder,
        "from_scratch.py",
        """
def toy_loss(input, target, steps, reduction="mean"):
    return input - target + sum(steps)

def toy_loss_grad(input, target, steps, reduction="mean"):
    return input - input + 1
""",
    )
    write(folder, "formula.tex", r"\ell_n = x_n - y_n + \sum_j s_j")
    write(folder, "gradient.tex", rf"{GRADIENT} 1")
    notes = "first: 0\nsymbols: {s: {parameter: steps}}\narguments: {steps: [3, 5]}"
    write(folder, "symbols.yml", notes)
    verify(folder)
    write(folder, "formula.tex", r"\ell_n = x_n - y_n + s_1")
    assert "the formula gives" in refused(folder).what


def test_unverified_with_a_reason(folder):
    write(folder, "sketch.tex", r"\int")
    assert "what does this formula give" in refused(folder).what
    write(folder, "symbols.yml", "unverified: {sketch.tex: a picture of the idea}")
    assert [file.name for file in verify(folder)] == ["formula.tex", "gradient.tex"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("unverified: {gone.tex: why}", "there is no gone.tex"),
        ("symbol: {}", "unknown key 'symbol'"),
        ("files: {formula.tex: {option: {}}}", "unknown key 'option'"),
        ("symbols: {x: {values: positive}}", "'positive' are no values"),
        ("symbols: {", "no YAML"),
    ],
)
def test_notes_that_mean_nothing(folder, text, said):
    write(folder, "symbols.yml", text)
    assert said in str(refused(folder))


def test_twin_that_refuses(folder):
    write(
        folder, "from_scratch.py", TWIN.replace("loss = ", "assert beta > 1; loss = ")
    )
    problem = refused(folder)
    assert "the twin refuses these inputs: AssertionError" in problem.what
    assert "beta = " in problem.detail


def test_no_twin(folder):
    (folder / "from_scratch.py").unlink()
    assert "there is no twin" in refused(folder).what


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (r"\ell = \beta (x_n - y_n)", "undefined symbol n|indices"),
        (r"\ell_{n,c} = \beta (x_n - y_n)", "2 indices, but the twin gives 1 axis"),
        (r"\ell_n = z_n, \quad z_n = x_n q_n, \quad q_n = y_n z_n", "one another"),
        (r"\ell_n = \beta x_n", "no symbol stands for target"),
        (r"\ell_n = \beta (x_n - y_n), \quad n = 1", "n has another meaning too"),
    ],
)
def test_formula_of_another_shape(folder, text, said):
    write(folder, "formula.tex", text)
    assert re.search(said, refused(folder).what)


def test_formula_that_leaves_entries_out(folder):
    text = r"\ell_n = \beta (x_n - y_n) \quad \text{for } n > 1"
    write(folder, "formula.tex", text)
    assert "nothing is said of \\ell at (0,), counted from 0" in refused(folder).what


def test_equal_signs_are_all_verified(folder):
    write(folder, "formula.tex", rf"{FORMULA} = \beta x_n - \beta y_n")
    verify(folder)
    write(folder, "formula.tex", rf"{FORMULA} = \beta x_n - y_n")
    assert "the formula gives" in refused(folder).what


def test_gradients_in_several_inputs(folder):
    write(
        folder,
        "from_scratch.py",
        """
def toy_loss(input1, input2, target, reduction="mean"):
    return target * (input1 - 2 * input2)

def toy_loss_grad(input1, input2, target, reduction="mean"):
    return target, -2 * target
""",
    )
    write(folder, "formula.tex", r"\ell_n = y_n (x_{1,n} - 2 x_{2,n})")
    gradients = (
        r"\frac{\partial \ell_n}{\partial x_{1,n}} = y_n",
        r"\frac{\partial \ell_n}{\partial x_{2,n}} = -2 y_n",
    )
    for order in (gradients, gradients[::-1]):
        write(folder, "gradient.tex", r", \quad ".join(order))
        verify(folder)
    write(folder, "gradient.tex", gradients[1].replace("-2", "2"))
    assert "the formula gives" in refused(folder).what


def test_inputs_have_kinks_ties_and_zeros(folder):
    """A formula that differs from its twin at one special point only is caught."""
    for point in (r"x_n = 0", r"x_n = y_n", r"|x_n - y_n| = \beta"):
        write(
            folder,
            "formula.tex",
            rf"""\ell_n = \begin{{cases}} 7 & \text{{if }} {point} \\
                \beta (x_n - y_n) & \text{{otherwise}} \end{{cases}}""",
        )
        assert "the formula gives 7" in refused(folder).what


def test_target_that_no_alignment_reads():
    notes = {**BOOK["CTC"].notes, "sizes": {"T": [1, 2], "C": [2, 3], "S": [0, 3]}}
    entry = replace(BOOK["CTC"], notes=notes)
    entry.verify(entry.formula)
    with pytest.raises(Problem, match="the twin inf"):
        entry.verify(
            r"""\ell = \min\left(99, -\log \sum_{\pi \in \mathcal{B}^{-1}(y)}
            \prod_{t=1}^{T} \exp(x_{t,\pi_t})\right)"""
        )


def test_twins_are_computed_in_float64():
    assert torch.get_default_dtype() == torch.float32
    entry = BOOK["MSE"]
    with pytest.raises(Problem):
        entry.verify(r"\ell_n = (x_n - y_n)^2 + 0.00000001")
