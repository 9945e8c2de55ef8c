"""Directives show what was recorded, or say what is wrong, where, and what to do."""

from functools import partial

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from scripts import results
from scripts.page import Current, Page
from scripts.problem import Problem
from tests import toy
from tests.toy import snippet, text, write

EXTENSIONS = ["attr_list", "tables", "toc", "pymdownx.superfences"]
EXTENSIONS += ["pymdownx.arithmatex", "pymdownx.blocks.details", "scripts.extension"]


def render(source, project, language="zh"):
    """The page as HTML, as any program would with Python-Markdown."""
    configs = {
        "pymdownx.arithmatex": {"generic": True},
        "scripts.extension": {"language": language, "root": str(project.root)},
    }
    md = Markdown(extensions=EXTENSIONS, extension_configs=configs)
    return BeautifulSoup(md.convert(text(source)), "html.parser")


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """One project for all tests of this file: none of them changes what is recorded."""
    project = toy.make(tmp_path_factory.mktemp("embed"))
    snippet(
        project,
        "raises_shape",
        "import torch\n\ntorch.zeros(2) + torch.zeros(3)\n",
    )
    snippet(project, "quiet", "x = 1\n")
    snippet(
        project,
        "shapes",
        """
        import torch
        from torch import nn

        from scripts.probe import call

        loss = nn.MSELoss()
        calls = [
            call(loss, torch.zeros(3), torch.zeros(3)),
            call(loss, torch.zeros(3, 1), torch.zeros(3)),
            call(loss, torch.zeros(2), torch.zeros(3)),
        ]
        """,
    )
    snippet(
        project,
        "card",
        """
        from torch import nn

        from scripts.probe import about

        card = about(nn.MSELoss) | {"output": "[0, ∞)"}
        """,
    )
    snippet(
        project,
        "rows",
        """
        rows = [
            {"loss": "KnownLoss", "target": "`(N,)` or float: `x`", "output": 6},
            {"loss": "OtherLoss", "target": "input", "output": 2.5},
        ]
        """,
    )
    with project.words.open("a") as words:
        words.write('"`(N,)` or float: `x`": "`(N,)` 或浮点：`x`"\n')
    snippet(project, "uneven", 'rows = [{"loss": 1}, {"target": 2}]\n')
    write(project, "docs/zh/losses/KnownLoss.md", "# Known\n")
    write(
        project,
        "snippets/Toy/formula.tex",
        r"\ell = \begin{cases} a & b < c \end{cases}",
    )
    write(project, "snippets/Toy/bad.tex", r"\frac{1}{")
    write(project, "snippets/Toy/stale.py", "x = 1\n")
    snippet(project, "evil", "print('<script>alert(1)</script> $x$ /// **b**')\n")
    assert results.refresh(project).problems == {}
    snippet(project, "stale", "x = 2\n")
    return project


@pytest.fixture
def page(project):
    return partial(render, project=project)


FIGURE = """
    /// snippet | Toy/basic.py
        alt: "a <curve>"

    The *caption*.
    ///
"""


def test_snippet_shows_code_output_and_figure(page):
    html = page(FIGURE)
    block = html.find(class_="snippet")
    assert block.select_one(".file a")["href"] == "snippets/Toy/basic.py"
    assert "nn.MSELoss" in block.select_one(".highlight code").text
    assert (
        block.select_one(".output").text.strip() == "tensor([0.2500, 1.0000, 9.0000])"
    )
    assert block.svg["aria-label"] == "a <curve>"
    assert block.figcaption.em.text == "caption"


@pytest.mark.parametrize(("language", "word"), [("zh", "损失"), ("en", "loss")])
def test_words_of_a_figure_are_translated(page, language, word):
    assert word in [t.text for t in page(FIGURE, language=language).find_all("text")]


def test_parts_in_the_asked_order(page):
    html = page("/// snippet | Toy/basic.py\n    show: output\n///\n")
    assert html.find(class_="output")
    assert not html.find(class_="highlight")
    assert not html.find("svg")


def test_highlighted_lines(page):
    html = page(
        "/// snippet | Toy/basic.py\n    show: code\n    highlight: 5-6 8\n///\n"
    )
    lines = [line.text.strip() for line in html.select(".hll")]
    assert lines == [
        "input = torch.tensor([0.5, 1.0, 3.0])",
        "target = torch.zeros(3)",
        "print(loss)",
    ]


def test_notes_stand_behind_the_code(page):
    html = page(
        "/// snippet | Toy/basic.py\n    show: code output\n    notes: 5 8\n\n"
        "1. one\n2. two\n///\n"
    )
    code = html.find(class_="highlight")
    assert "# (1)!" in code.text
    assert code.find_next_sibling().name == "ol"
    assert [li.text for li in html.ol.find_all("li")] == ["one", "two"]


def test_folded_and_marked(page):
    html = page("/// snippet | Toy/quiet.py\n    mark: wrong\n    fold: More\n///\n")
    assert html.details.summary.text == "More"
    assert html.find(class_="snippet")["data-label"] == "错误写法"


def test_only_the_code_is_folded(page):
    html = page(FIGURE.replace("alt:", "fold-code: Code\n        alt:"))
    assert html.details.summary.text == "Code"
    assert html.details.find(class_="file")
    assert html.details.find(class_="highlight")
    assert not html.details.find(class_="output")
    shown = html.find(class_="snippet").find_all(recursive=False)
    assert shown[0]["class"] == ["output"]
    assert shown[-1].details is not None


def test_table_of_tensors(page):
    html = page("/// table | Toy/basic.py\n    columns: input loss\n///\n")
    rows = [[cell.text for cell in row.find_all("td")] for row in html.find_all("tr")]
    assert rows[1:] == [["0.5", "0.25"], ["1.0", "1.00"], ["3.0", "9.00"]]


def test_calls(page):
    html = page("/// calls | Toy/shapes.py\n///\n")
    kinds = [row.find_all("td")[-1]["class"] for row in html.tbody.find_all("tr")]
    assert kinds == [["accepted"], ["warned"], ["refused"]]
    assert "RuntimeError: The size of tensor a" in html.find(class_="refused").text


def test_card(page, project):
    html = page("/// card | Toy\n///\n")
    card = html.find(class_="card")
    assert card.select_one(".signature").text == "MSELoss(*, reduction: str = 'mean')"
    assert [dt.text for dt in card.find_all("dt")] == ["输出"]
    assert "v2.13.0/torch/nn/modules/loss.py#L" in str(card)


def test_error_shows_the_message(page):
    html = page("/// error | Toy/raises_shape.py\n\nWhat it means.\n///\n")
    said = html.select_one(".message .said").text
    assert said.startswith("RuntimeError: The size of tensor a (2) must match")
    assert "What it means." in html.find(class_="message").text


def test_formula_is_rendered_without_amp(page):
    html = page("/// formula | Toy/formula.tex\n///\n")
    assert html.select_one(".formula .katex")
    assert "amp;" not in html.select_one(".katex-html").text
    assert "&amp;amp;" not in str(html)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("/// snippet | Toy/basc.py\n///", "did you mean Toy/basic.py"),
        ("/// snippet | Toy/basic.py\n///", "1 figures, but 0 alt texts"),
        (
            '/// snippet | Toy/basic.py\n    alt: "a"\n///',
            "the figure has no caption",
        ),
        ("/// snippet | Toy/quiet.py\n    show: output\n///", "has no output"),
        ("/// snippet | Toy/quiet.py\n    show: all\n///", "show: all?"),
        ("/// snippet | Toy/quiet.py\n    highlight: 7\n///", "line 7 of 1"),
        ("/// snippet | Toy/quiet.py\n    highlight: x\n///", "are not line numbers"),
        ("/// snippet | Toy/quiet.py\n    mark: bad\n///", "mark: bad?"),
        ("/// snippet | Toy/quiet.py\n\ntext\n///", "takes no content"),
        (
            "/// snippet | Toy/quiet.py\n    notes: 1\n\nno list\n///",
            "notes: 1 wants 1 items",
        ),
        ("/// snippet | Toy/quiet.py\n    colour: 1\n///", "not understood: snippet"),
        ("/// snipet | Toy/quiet.py\n///", "not understood: snipet"),
        (
            "/// table | Toy/basic.py\n    columns: input los\n///",
            "without a small tensor 'los'",
        ),
        ("/// table | Toy/basic.py\n///", "no columns"),
        (
            "/// snippet | Toy/basic.py\n    show: output\n    fold-code: Code\n///",
            "no code to fold",
        ),
        ("/// error | Toy/quiet.py\n\ntext\n///", "neither raises nor warns"),
        ("/// error | Toy/raises_shape.py\n///", "says nothing"),
        (
            "/// formula | Toy/missing.tex\n///",
            "snippets/Toy/missing.tex does not exist",
        ),
        ("/// formula | Toy/bad.tex\n///", "KaTeX refuses a formula"),
        ("/// card | Nope\n///", "snippets/Nope/card.py does not exist"),
        ("/// calls | Toy/quiet.py\n///", "does not end with a list `calls`"),
        ("Text $\\frac{1}$ here.", "KaTeX refuses a formula"),
        ("A lone $ sign.", "TeX is left in the text"),
        ("- item\n  $$\n  x\n  $$", "TeX is left in the text"),
        ("## Loss $x$ { #a }", "a formula in a heading"),
    ],
)
def test_what_is_wrong_is_said(page, source, message):
    with pytest.raises(Problem) as caught:
        page(source + "\n")
    assert message in str(caught.value)
    assert "→" in str(caught.value)


def test_stale_record_is_not_shown(page):
    with pytest.raises(Problem, match="missing or stale") as caught:
        page("/// snippet | Toy/stale.py\n///\n")
    assert "make results ARGS=Toy/stale" in str(caught.value)


def test_problems_of_a_page_name_file_and_line(page, project):
    source = "# T\n\nText.\n\n/// snippet | Toy/no.py\n///\n\n$\\frac$\n"
    path = write(project, "docs/zh/a.md", source)
    Current.page = Page(project, "zh", path, "a.md")
    try:
        html = page(source)
        places = [problem.where() for problem in Current.page.problems]
    finally:
        Current.page = None
    assert places == ["docs/zh/a.md:5", "docs/zh/a.md:8"]
    assert "Toy/no.py does not exist" in html.select_one(".problem").text


def test_output_is_text_never_markup(page):
    html = page("/// snippet | Toy/evil.py\n///\n")
    assert not html.find("script")
    assert html.find(class_="output").text.strip().startswith("<script>alert(1)")


def test_rows_of_words_and_numbers(page):
    table = page("/// rows | Toy/rows.py\n///\n").find(class_="rows")
    heads = [th.text for th in table.thead.find_all("th")]
    assert heads == ["损失", "目标", "输出"]
    first, second = (list(tr.find_all("td")) for tr in table.tbody("tr"))
    assert first[0].a["href"] == "losses/KnownLoss.md"
    assert second[0].a is None
    assert second[0].text == "OtherLoss"
    assert [code.text for code in first[1].find_all("code")] == ["(N,)", "x"]
    assert first[1].text == "(N,) 或浮点：x"
    assert second[1].text == "输入"
    assert [row[2].text for row in (first, second)] == ["6", "2.5"]
    assert first[2]["class"] == ["number"]
    assert "class" not in first[1].attrs


@pytest.mark.parametrize(
    ("name", "said"),
    [("quiet", "end with a list `rows`"), ("uneven", "the keys of a row are")],
)
def test_rows_that_are_none_are_said(page, name, said):
    with pytest.raises(Problem, match=said):
        page(f"/// rows | Toy/{name}.py\n///\n")


def test_downloads_of_a_page(project, tmp_path):
    source = toy.write(project, "docs/zh/guides/a.md", "/// snippet | Toy/quiet.py\n")
    Current.page = Page(project, "zh", source, "guides/a.md")
    try:
        html = render("/// downloads\n///\n", project)
    finally:
        Current.page = None
    links = [link["href"] for link in html.find(class_="downloads").find_all("a")]
    assert links == ["../guides/a.ipynb", "../snippets/Toy/quiet.py"]
