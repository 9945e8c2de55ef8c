"""Every number that a page claims stands in a record of a snippet on that page."""

import pytest

from scripts import claims, results
from scripts.project import here
from tests import toy
from tests.toy import snippet, text, write

PROJECT = here()
PAGES = sorted(PROJECT.docs.glob("*/**/*.md"))


@pytest.mark.parametrize("page", PAGES, ids=PROJECT.relative)
def test_numbers_of_a_page_are_recorded(page):
    found = claims.check(page, PROJECT)
    assert not found, "\n" + "\n".join(map(str, found))


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """Snippets that end with known numbers."""
    project = toy.make(tmp_path_factory.mktemp("numbers"))
    snippet(
        project,
        "known",
        """
        import warnings

        import torch

        value = torch.tensor([0.43217, -1.5])
        share = 0.9532
        tiny = 1.234e-5
        curve = torch.linspace(0, 1, 1001)
        warnings.warn("use 7.125 instead", stacklevel=1)
        print("loss 2.71828, torch 9.87.6")
        """,
    )
    snippet(project, "raises_x", 'raise ValueError("at most 3.375")\n')
    snippet(project, "other", "print(0.98765)\n")
    snippet(project, "card", 'card = {"untrained": "ln 4 = 1.386"}\n')
    assert results.refresh(project).problems == {}
    return project


PAGE = """
    # Toy `Toy`

    /// card | Toy
    ///

    /// snippet | Toy/known.py
        show: code
        alt: "{alt}"

    {caption}
    ///

    {said}

    ```python
    loss = 0.11111
    ```

    /// error | Toy/raises_x.py
    What it means.
    ///
"""


def wrong(project, said="", alt="", caption=""):
    """The numbers that are wrong on a page which says this, as line and number."""
    source = text(PAGE).format(said=said, alt=alt, caption=caption)
    page = write(project, "docs/en/toy.md", source)
    found = claims.check(page, project)
    return [(problem.line, problem.what.split()[0]) for problem in found]


@pytest.mark.parametrize(
    "said",
    [
        "printed 2.71828, 2.7183 and 2.718",
        "the tensor's `0.4322` and −1.500 and $-1.50 + x$",
        "1.23e-5, $1.23 \\times 10^{-5}$, 1.23 × 10⁻⁵",
        "95.3 % and 95.32% and $95.3\\%$ and 0.953",
        "warned 7.125, raised 3.375, on the card 1.386",
        "a difference $x-2.718$ and (1)-2.718",
        "short in prose: 0.12, 3.5, 1000, 12345",
        "code, no output: `beta=0.25`, `x * 0.5`, `(1, 2)`, eps `1e-8`",
        "since torch 2.13, PyTorch 1.13.1 and `v2.13.0` and CUDA 12.375",
        "others say [0.777](https://arxiv.org/abs/1503.02531)",
        'and [see](https://a.b/1.234 "0.777")',
        "a report says `-0.0648`{ .cited }, and `4.669`{ .cited #feigenbaum }",
        "*0.5772*{ .cited } and $0.5772${ .cited }",
        "see [there](#to-0.777) <!-- 0.777 -->",
    ],
)
def test_what_is_recorded_or_marked_passes(project, said):
    assert wrong(project, said) == []


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("one digit off: 2.71838", "2.71838"),
        ("rounded down: 0.953 but 0.954", "0.954"),
        ("cut instead of rounded: 0.4321", "0.4321"),
        ("a sign lost: −2.718", "−2.718"),
        ("a sign gained: 1.500", "1.500"),
        ("printed by a snippet of another page: 0.98765", "0.98765"),
        ("in code alone: `0.11`", "0.11"),
        ("in a code block alone: 0.11111", "0.11111"),
        ("in a list of output: `[2.718, 0.25]`", "0.25"),
        ("in math: $0.777$", "0.777"),
        ("another exponent: 1.23e-4", "1.23e-4"),
        ("another percent: 94.3 %", "94.3"),
        ("a point of a curve: 0.507", "0.507"),
        ("a version that ran is no result: 9.87", "9.87"),
        ("a link inside: [0.777](#here)", "0.777"),
        ("another class: `0.777`{ .big }", "0.777"),
        ("torch is fast, in 2.13 s", "2.13"),
        ("大约是0.777。", "0.777"),
        ("是−2.718。", "−2.718"),
    ],
)
def test_what_no_record_holds_is_named(project, said, number):
    assert wrong(project, said) == [(13, number)]


def test_description_alt_text_and_caption_are_prose(project):
    assert wrong(project, alt="up to 0.777") == [(8, "0.777")]
    assert wrong(project, caption="up to 0.777") == [(10, "0.777")]
    page = write(project, "docs/en/a.md", "---\ndescription: 0.777\n---\n\n# T\n")
    assert [problem.where() for problem in claims.check(page, project)] == [
        "docs/en/a.md:2"
    ]


def test_display_formulas_are_prose(project):
    assert wrong(project, "$$\nx = 0.777\n$$") == [(14, "0.777")]


def test_the_remedy_names_the_nearest_number(project):
    page = write(
        project, "docs/en/b.md", "/// snippet | Toy/known.py\n///\n\nIt is 2.719.\n"
    )
    (problem,) = claims.check(page, project)
    assert "docs/en/b.md:4: 2.719 stands in no record" in str(problem)
    assert "nearest is 2.71828 in snippets/Toy/known.py" in str(problem)
    assert "`2.719`{ .cited }" in str(problem)
