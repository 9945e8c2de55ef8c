"""Terms are called what the glossary calls them, and lead to what it says."""

from itertools import product

import pytest
import yaml
from bs4 import BeautifulSoup
from markdown import Markdown

from scripts import glossary, typography
from scripts.page import Current, Page
from scripts.problem import Problem
from scripts.project import LANGUAGES, here
from tests.toy import text, write

PROJECT = here()
TERMS = glossary.terms(PROJECT)
PAGES = [
    (language, page)
    for language in LANGUAGES
    for page in sorted((PROJECT.docs / language).rglob("*.md"))
]


@pytest.mark.parametrize(
    ("language", "page"), PAGES, ids=[PROJECT.relative(page) for _, page in PAGES]
)
def test_page_uses_the_agreed_terms(language, page):
    found = glossary.check(page, language, PROJECT)
    assert not found, "\n" + "\n".join(map(str, found))


def test_figures_use_the_agreed_terms():
    words = yaml.safe_load(PROJECT.words.read_text(encoding="utf-8"))
    for word in words.values():
        assert list(glossary.misnamed(str(word), "zh", PROJECT)) == []


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.id)
def test_definitions_are_well_set_and_use_agreed_terms(term):
    for said in (term.names["zh"], term.says["zh"], *term.also.get("zh", ())):
        assert list(typography.faults(said)) == []
    for language in LANGUAGES:
        assert list(glossary.misnamed(term.says[language], language, PROJECT)) == []
        assert term.says[language][-1] == {"zh": "。", "en": "."}[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_has_two_meanings(language):
    names = [name for term in TERMS for name in term.called(language)]
    assert len(names) == len(set(names))
    for name, term in product(names, TERMS):
        for wrong in term.never.get(language, ()):
            assert wrong not in name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wrong_name_is_found(language):
    for term in TERMS:
        for wrong in term.never.get(language, ()):
            found = {
                t.id for _, t in glossary.misnamed(f"a {wrong}。", language, PROJECT)
            }
            assert term.id in found


ENTRIES = """
    logits:
      zh: 对数几率
      en: logits
      says:
        zh: softmax 之前的输出。
        en: Output before softmax.
      never:
        zh: [逻辑值]
    cross-entropy:
      zh: 交叉熵
      en: cross entropy
      says:
        zh: 平均代价。
        en: An average cost.
      never:
        zh: [交叉墒]
        en: [crossed entropy]
    entropy:
      zh: 熵
      en: entropy
      says:
        zh: 不确定的程度。
        en: How uncertain.
    margin:
      zh: 间隔
      en: margin
      says:
        zh: 领先多少。
        en: How far ahead.
      pages: [Toy]
"""


@pytest.fixture
def project(project):
    write(project, "docs/glossary.yml", ENTRIES)
    return project


def render(project, source, language="zh", uri="losses/A.md"):
    """A page as the site shows it."""
    path = write(project, f"docs/{language}/{uri}", source)
    Current.page = Page(project, language, path, uri)
    extensions = ["attr_list", "tables", "toc", "pymdownx.arithmatex"]
    config = {
        "pymdownx.arithmatex": {"generic": True},
        "scripts.extension": {"language": language, "root": str(project.root)},
    }
    try:
        md = Markdown(
            extensions=[*extensions, "scripts.extension"], extension_configs=config
        )
        html = BeautifulSoup(md.convert(text(source)), "html.parser")
        assert Current.page.problems == []
    finally:
        Current.page = None
    return html


def mentions(html):
    return [link.text for link in html.select("a.term")]


def test_directive_lists_every_term(project):
    html = render(project, "# 术语\n\n/// glossary\n///\n", uri="glossary.md")
    names = [[child.text for child in dt] for dt in html.select("dl.glossary dt")]
    assert names == [
        ["交叉熵", "cross entropy"],
        ["熵", "entropy"],
        ["对数几率", "logits"],
        ["间隔", "margin"],
    ]
    assert [dt["id"] for dt in html.find_all("dt")] == [
        "cross-entropy",
        "entropy",
        "logits",
        "margin",
    ]
    assert html.dd.text == "平均代价。"
    assert html.dt.span["lang"] == "en"
    assert mentions(html) == []


def test_directive_takes_no_content(project):
    with pytest.raises(AssertionError):
        render(project, "/// glossary\n\ntext\n///\n", uri="glossary.md")


def test_first_mention_in_a_section_leads_to_the_definition(project):
    html = render(
        project,
        """
        # 标题

        先**对数几率**，再交叉熵，还是对数几率和交叉熵，然后是熵。

        ## 公式 { #formula }

        又是对数几率。

        ### 推导 { #proof }

        仍是对数几率。
        """,
    )
    assert mentions(html) == ["对数几率", "交叉熵", "熵", "对数几率"]
    link = html.select_one("a.term")
    assert link["href"] == "../glossary.md#logits"
    assert link["title"] == "logits · softmax 之前的输出。"
    assert link.parent.name == "strong"
    assert html.p.text == "先对数几率，再交叉熵，还是对数几率和交叉熵，然后是熵。"


def test_english_mentions_in_any_case_and_number(project):
    html = render(
        project,
        "Cross-entropy, entropies; logitsx, x-logits, LOGITS and a margin.\n",
        "en",
    )
    assert mentions(html) == ["Cross-entropy", "entropies", "LOGITS"]
    assert html.select_one("a.term")["title"] == "An average cost."


def test_headings_code_links_and_formulas_are_left_alone(project):
    html = render(
        project,
        "# 熵 `a`\n\n## 交叉熵 { #x }\n\n`对数几率`、[熵](b.md)、$\\text{熵}$。\n\n"
        "| 熵 |\n|---|\n| `熵` |\n\n    熵\n",
    )
    assert mentions(html) == []


def test_a_term_may_mean_something_on_some_pages_only(project):
    assert mentions(render(project, "间隔\n")) == []
    assert mentions(render(project, "间隔\n", uri="losses/Toy.md")) == ["间隔"]


def test_what_a_snippet_shows_is_left_alone(project):
    from scripts import results

    write(project, "snippets/Toy/say.py", 'print("对数几率")  # 交叉熵\n')
    assert results.refresh(project).problems == {}
    html = render(project, "/// snippet | Toy/say.py\n///\n\n熵\n")
    assert "对数几率" in html.text
    assert mentions(html) == ["熵"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "用交叉墒。"), ("en", "The Crossed entropies."), ("zh", "[交叉墒](#a)")],
)
def test_wrong_name_is_found(project, language, said):
    page = write(project, f"docs/{language}/a.md", f"# A\n\n{said}\n")
    (problem,) = glossary.check(page, language, project)
    agreed = {"zh": "交叉熵", "en": "cross entropy"}[language]
    assert problem.where() == f"docs/{language}/a.md:3"
    assert f"→ write {agreed} (docs/glossary.yml: cross-entropy)" in str(problem)


def test_code_and_titles_of_papers_may_say_it(project):
    source = "`交叉墒` [交叉墒](https://a.b/c)\n\n```\n逻辑值\n```\n"
    page = write(project, "docs/zh/a.md", source)
    assert glossary.check(page, "zh", project) == []


@pytest.mark.parametrize(
    "entries",
    ["a:\n  zh: 一\n", "a: 1\n", "- a\n", "a: {zh: 一, en: b, sys: 1}\n", "a: [\n"],
)
def test_glossary_that_cannot_be_read(project, entries):
    write(project, "docs/glossary.yml", entries)
    with pytest.raises(Problem, match=r"docs/glossary.yml(:2)?: the glossary cannot"):
        glossary.terms(project)


def test_term_given_twice(project):
    write(project, "docs/glossary.yml", text(ENTRIES) + text(ENTRIES))
    with pytest.raises(Problem, match="is there twice"):
        glossary.terms(project)
