r"""What the formulas are read as, and what is refused, at which character."""

import logging

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark import Lark, logger

from scripts.latex import GRAMMAR, parse
from scripts.problem import Problem
from scripts.tree import (
    Add,
    Big,
    Call,
    Dot,
    Index,
    Negative,
    Node,
    Number,
    Power,
    Product,
    Ratio,
    Symbol,
)


def read(text: str) -> Node:
    """The right side of `y = text`."""
    ((right,),) = (one.rights for one in parse(f"y = {text}").equations)
    return right


def test_grammar_has_no_conflict(caplog):
    caplog.set_level(logging.DEBUG, logger=logger.name)
    logger.propagate, before = True, logger.propagate
    Lark(GRAMMAR.read_text(encoding="utf-8"), parser="lalr", lexer="basic", debug=True)
    logger.propagate = before
    assert "onflict" not in caplog.text


def test_a_conflict_would_be_seen(caplog):
    caplog.set_level(logging.DEBUG, logger=logger.name)
    logger.propagate, before = True, logger.propagate
    Lark('start: start "+" start | "a"', parser="lalr", debug=True)
    logger.propagate = before
    assert "Shift/Reduce conflict" in caplog.text


# ---- one text, one reading

SAME = [
    # functions without brackets take one factor, or the operator that follows
    (r"\log x + y", r"\left( \log(x) \right) + y"),
    (r"\exp x - y", r"\exp(x) - y"),
    (r"a \log b", r"a \log(b)"),
    (r"\log x_n^2", r"\log\left( x_n^2 \right)"),
    (r"\log \exp x", r"\log(\exp(x))"),
    (r"\log \frac{a}{b}", r"\log\left( \frac{a}{b} \right)"),
    (r"\log \sigma(x)", r"\log(\sigma(x))"),
    (r"\log(a) b", r"(\log(a)) b"),
    (r"\exp(y) \, (y - x)", r"(\exp(y))(y - x)"),
    (r"\log \sum_c \exp x_c - y", r"\log\left( \sum_c \exp(x_c) \right) - y"),
    (r"\log \sum_c a_c b_c", r"\log\left( \sum_c (a_c b_c) \right)"),
    # a sum takes its product and ends at + or -
    (r"\sum_i a_i b_i + c", r"\left( \sum_i (a_i b_i) \right) + c"),
    (r"\sum_i a_i \sum_j b_j", r"\sum_i \left( a_i \sum_j b_j \right)"),
    (r"a \sum_i b_i - \sum_i c_i", r"a (\sum_i b_i) - (\sum_i c_i)"),
    (r"\sum_i a_i / b", r"\sum_i \left( \frac{a_i}{b} \right)"),
    (r"\max_{i} x_i - y", r"\left( \max_{i} x_i \right) - y"),
    # signs, products, powers, fractions
    ("-x^2", r"-\left( x^2 \right)"),
    ("-a b", "-(a b)"),
    ("a - b - c", "(a - b) - c"),
    ("a + b c", "a + (b c)"),
    (r"2 \beta", r"2 \times \beta"),
    ("a b / c", r"\frac{a b}{c}"),
    ("a/2 + b", r"\frac{a}{2} + b"),
    (r"\frac12 a", r"\frac{1}{2} a"),
    (r"\tfrac12 a", r"\dfrac{1}{2} a"),
    ("x^2_n", "x_n^2"),
    ("x_n^{2}", "x_{n}^2"),
    (r"\max(0, a)^p", r"\left( \max(0, a) \right)^p"),
    ("[a]_+", r"\max(0, a)"),
    (r"\left( a \right)_{+}^2", r"\max(0, a)^2"),
    # bars
    ("|x - |y||", r"\lvert x - \lvert y \rvert \rvert"),
    (r"\left| x \right|", r"\lvert x \rvert"),
    (r"2 \left| x \right| y", r"2 \lvert x \rvert y"),
    (r"\| x \|_p^2", r"\lVert x \rVert_p^2"),
    (r"\left\lVert x \right\rVert", r"\lVert x \rVert_2"),
    # products of vectors
    (r"a^\top b", r"a \cdot b"),
    (r"\langle a, b \rangle", r"a \cdot b"),
    (r"c \, a^{\top} b", r"c (a \cdot b)"),
    # indicators, conditions, sets
    ("[a = b]", r"\mathbb{1}[a = b]"),
    (r"\mathbf{1}\{a = b\}", r"\mathbb{1}_{a = b}"),
    (r"\sum_{i \ne y} x_i", r"\sum_{i \neq y} x_i"),
    (r"\sum_{i \not= y} x_i", r"\sum_{i \neq y} x_i"),
    (r"\sum_{i, j} x_i", r"\sum_{\substack{i \\ j}} x_i"),
    (r"[a \leqslant b]", r"[a \le b]"),
    (r"[a < b \text{ and } c > d]", r"[a < b \land c > d]"),
    # names and layout
    (r"\text{margin}", r"\mathrm{margin}"),
    (r"\hat y", r"\hat{y}"),
    (r"\arg\max_c x_c", r"\operatorname{argmax}_c x_c"),
    (r"\ln x", r"\log x"),
    (r"\displaystyle \sum\limits_i x_i", r"\sum_i x_i"),
    (r"\bigl[ a + \bigl( b \bigr) \bigr] c \,", "(a + b) c"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_spellings_of_one_formula(one, other):
    assert read(one) == read(other)


EQUATIONS = [
    r"y = a, \quad b = c",
    r"y = a \qquad b = c",
    r"y = a \quad \text{where} \quad b = c.",
    r"\begin{aligned} y &= a \\ b &= c \end{aligned}",
    r"\begin{aligned} y &= a, \\[2ex] \text{where } b &= c. \end{aligned}",
]


@pytest.mark.parametrize("text", EQUATIONS)
def test_equations_of_one_display(text):
    assert parse(text).equations == parse("y = a, b = c").equations


def test_a_display_of_several_lines():
    text = r"\begin{aligned} y &= a + b \\ &\quad - c \\ &= d \end{aligned}"
    assert parse(text).equations == parse("y = a + b - c = d").equations


CASES = [
    r"\begin{cases} a & \text{if } x > 0 \\ b & \text{otherwise} \end{cases}",
    r"\begin{cases} a & x > 0 \\ b & \text{else} \end{cases}",
    r"\begin{cases} a, & \text{if } x > 0, \\[2ex] b, & \text{otherwise.} \end{cases}",
    r"\begin{cases} a & \text{when } x > 0 \\ b & \text{otherwise} \\ \end{cases}",
    r"\begin{cases} a & \quad \text{for } x > 0; \\ b & \text{otherwise}. \end{cases}",
]


@pytest.mark.parametrize("text", CASES)
def test_cases(text):
    assert read(text) == read(CASES[0])


def test_nodes_know_their_place():
    text = "y = a\n + \\log b"
    (equation,) = parse(text).equations
    call = equation.rights[0].right
    assert isinstance(call, Call)
    assert text[call.at :].startswith(r"\log")


# ---- what is refused

REFUSED = [
    # (text, where the caret stands, what the message says)
    (r"y = \log a b", "b", "ambiguous after a function"),
    (r"y = \log a \cdot b", r"\cdot", "ambiguous after a function"),
    (r"y = \log a / b", "/", "ambiguous after a function"),
    (r"y = \log a(b)", "(b)", "ambiguous after a function"),
    (r"y = \log 2 \pi", r"\pi", "ambiguous after a function"),
    (r"y = \exp x \log y", r"\log y", "ambiguous after a function"),
    (r"y = \frac{\log a b}{c}", "b}", "ambiguous after a function"),
    (r"y = \begin{cases} \log |a| b & x > 0 \end{cases}", "b &", "ambiguous after a f"),
    (r"y = \log \sum_i a_i b", "b", "does \\log or its sum end before"),
    (r"y = \exp \sum_i a_i \cdot b", "b", "does \\exp or its sum end before"),
    (r"y = \log \sum_i a_i / b", "b", "does \\log or its sum end before"),
    (r"y = \max_j \sum_i a_i b_j c", "c", "does \\max or its sum end before"),
    (r"y = \log(a)^2", "^2", r"bracket what is raised"),
    (r"y = \sigma(a)^2", "^2", r"bracket what is raised"),
    (r"y = \frac{a}{b}^2", "^2", r"bracket what is raised"),
    (r"y = \sum_i a_i + b_i", "b_i", "i is used after its \\sum has ended"),
    (r"y = \sum_i a_i - c - x b_i", "x b_i", "i is used after its \\sum has ended"),
    (r"y = \prod_t a_t b", "b", "ambiguous after \\prod"),
    (r"y = \max_{i} x_i y", "y", "ambiguous after \\prod or \\max"),
    ("y = 1/2x", "x", "ambiguous after a / b"),
    ("y = a/b/c", "/c", "ambiguous after a / b"),
    (r"y = a/b \cdot c", r"\cdot", "ambiguous after a / b"),
    (r"y = 1/N \sum_i x_i", r"\sum", "ambiguous after a / b"),
    (r"y = \begin{cases} a & x > 0 \end{cases} b", "b", "unexpected b"),
    # TeX prints these otherwise than they look in the source
    ("y = x_12", "2", "a script of two characters { }"),
    ("y = x^12", "2", "a script of two characters { }"),
    ("y = x 2", "2", r"a number after a factor needs \cdot"),
    ("y = {a + b} c", "{", "braces are invisible in print"),
    (r"y = \exp{a + b}", "{", "braces are invisible in print"),
    ("y = x_{nc}", "nc", "is this one index or two?"),
    ("y = x^{(1)}_n", "(1)", "is this a power or a name?"),
    ("y = a |b|", "|b|", r"\lvert \rvert"),
    (r"y = a \|b\|", r"\|b\|", r"\lVert \rVert"),
    ("y = a + -b", "-b", "bracket a sign"),
    ("y = a^-1", "-1", "bracket a sign"),
    (r"y = \log -x", "-x", "bracket a sign"),
    # not in the subset, or not finished
    ("y = d(a, b)", ", b", r"\operatorname{d}(a, b)"),
    (r"y = \int x", r"\int", r"\int is not understood"),
    (r"y = \begin{pmatrix} a \end{pmatrix}", r"\begin", "begin{pmatrix} is not unders"),
    ("y = a * b", "*", "* is not understood"),
    ("y = (a", None, "the formula ends"),
    (r"y = \sum", None, "the formula ends"),
    ("y", None, "expected: equal"),
    ("", None, "the formula ends"),
    ("y = a)", ")", "unexpected )"),
    (r"y = \sum_{i=1} x_i", "i=1", "a range has both ends"),
    (r"y = \sum_{i}^{n} x_i", "i}", "a range has both ends"),
    (r"y = \sum_{x_i} x_i", "x_i}", "no index and no condition"),
    (r"y = [a = b \text{ and } c = d \text{ or } e = f]", r"\text{ or }", "unexpected"),
]


@pytest.mark.parametrize(("text", "caret", "said"), REFUSED)
def test_refused(text, caret, said):
    with pytest.raises(Problem) as caught:
        parse(text, "formula.tex")
    problem = caught.value
    assert said in str(problem)
    assert (problem.file, problem.line) == ("formula.tex", 1)
    at = len(text) if caret is None else text.rindex(caret)
    assert f"character {at + 1}:" in problem.what
    assert problem.detail.splitlines()[-1] == " " * at + "^"
    assert problem.remedy


def test_line_and_character():
    with pytest.raises(Problem) as caught:
        parse("y =\n  a +\n  \\foo b", "formula.tex")
    assert caught.value.line == 3
    assert "character 3: \\foo" in caught.value.what
    assert caught.value.detail == "  \\foo b\n  ^"


# ---- any tree, printed as an author would, is read as itself

LETTERS = st.sampled_from(["a", "b", r"\beta", r"\text{margin}"])
SYMBOLS = LETTERS.map(lambda name: Symbol(name.removeprefix(r"\text{").rstrip("}")))
INDEXED = st.builds(
    Index, st.just("x"), st.tuples(SYMBOLS) | st.tuples(SYMBOLS, SYMBOLS)
)
NUMBERS = st.integers(0, 99).map(Number) | st.sampled_from([Number(0.5), Number(1.25)])


def grow(node: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    return (
        st.builds(Add, node, node)
        | st.builds(Negative, node)
        | st.builds(Product, node, node)
        | st.builds(Ratio, node, node)
        | st.builds(Power, node, node)
        | st.builds(Dot, node, node)
        | st.builds(Call, st.sampled_from(["log", "exp", "sigmoid"]), st.tuples(node))
        | st.builds(Call, st.just("max"), st.tuples(node, node))
        | st.builds(Call, st.just("abs"), st.tuples(node))
        | st.builds(Big, st.just("sum"), st.just((Symbol("i"),)), st.none(), node)
    )


TREES = st.recursive(SYMBOLS | INDEXED | NUMBERS, grow, max_leaves=12)
SUM, TERM, FACTOR = range(3)


def written(node: Node, within: int = SUM) -> str:
    """LaTeX with no more brackets than needed; `within` is what may stand here."""
    text, level = printed(node)
    return text if level >= within else rf"\left( {text} \right)"


def printed(node: Node) -> tuple[str, int]:
    match node:
        case Number(value):
            return str(value), FACTOR
        case Symbol(name):
            return name if len(
                name
            ) == 1 or "\\" in name else rf"\text{{{name}}}", FACTOR
        case Index(name, below):
            return f"{name}_{{{', '.join(map(written, below))}}}", FACTOR
        case Add(left, Negative(right)):
            return f"{written(left)} - {written(right, TERM)}", SUM
        case Add(left, right):
            return f"{written(left)} + {written(right, TERM)}", SUM
        case Negative(item):
            return f"-{written(item, TERM)}", SUM
        case Product(left, right):
            return f"{chain(left)} {chain(right, alone=False)}", TERM
        case Dot(left, right):
            return rf"{chain(left)} \cdot {chain(right, alone=False)}", TERM
        case Ratio(top, bottom):
            return rf"\frac{{{written(top)}}}{{{written(bottom)}}}", FACTOR
        case Power(base, exponent):
            plain = isinstance(base, Symbol | Index | Number)
            text = written(base) if plain else rf"\left( {written(base)} \right)"
            return f"{text}^{{{written(exponent)}}}", FACTOR
        case Call("max", items):
            return rf"\max({', '.join(map(written, items))})", FACTOR
        case Call("abs", (item,)):
            return rf"\lvert {written(item)} \rvert", FACTOR
        case Call(name, (item,)):
            command = {"sigmoid": r"\sigma"}.get(name, f"\\{name}")
            return rf"{command}\left( {written(item)} \right)", FACTOR
        case Big(_, _, _, body):
            return rf"\sum_i {written(body, TERM)}", TERM
    raise AssertionError(node)


def chain(node: Node, alone: bool = True) -> str:
    """A factor; a number or a sum that is not the first is put in brackets."""
    first = node
    while isinstance(first, Power):
        first = first.base
    text, level = printed(node)
    bare = level == FACTOR and (alone or not isinstance(first, Number))
    return text if bare else rf"\left( {text} \right)"


@settings(max_examples=300, deadline=None)
@given(TREES)
def test_printed_and_read_back(node):
    assert read(written(node)) == node
