"""Synonyms in the search index, and Material's search mended."""

import json
import re
from types import SimpleNamespace

import pytest
from material.plugins.search.plugin import SearchIndex

from scripts import glossary, search
from scripts.glossary import Term
from scripts.problem import Problem
from scripts.project import LANGUAGES, here
from scripts.search import CUT, enrich, mend, stem, unsaid

OUTLIER = Term(
    "outlier",
    {"zh": "异常值", "en": "outlier"},
    {"zh": "…", "en": "…"},
    also={"en": ["extreme value"]},
    never={"zh": ["离群点", "野值"]},
)
WORKER = (
    "for(let s=0;s<t.length;s++)for(let o=s+1;o<t.length;o++)t.slice(s,o)in e&&(n[s]=1)"
    ';n[a]&&a<t.length-1&&(i[s++]=a)[...fe(i,e)].join("* ")'
)


def test_names_that_a_text_lacks():
    assert unsaid(OUTLIER, "一个异常值。", "zh") == ["离群点", "野值", "outlier"]
    assert unsaid(OUTLIER, "异常值（Outlier）", "zh") == ["离群点", "野值"]
    assert unsaid(OUTLIER, "two outliers", "en") == ["extreme value", "异常值"]
    assert unsaid(OUTLIER, "平均值", "zh") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_a_name_holds_its_stem(language):
    for term in glossary.terms(here()):
        for name in term.called(language):
            plurals = [name + "s", name + "es", name.removesuffix("y") + "ies"]
            for form in [name, name.upper(), *plurals]:
                if re.search(glossary.pattern(name, language), form):
                    assert stem(name) in form.lower()


def test_index_is_enriched_where_a_term_stands(tmp_path):
    file = tmp_path / "index.json"
    said = {"location": "a/", "title": "题", "text": f"<p>异常{CUT}值</p>"}
    other = {"location": "b/", "title": "题", "text": "<p>别的</p>"}
    file.write_text(json.dumps({"config": {}, "docs": [said, other]}), "utf-8")
    enrich(file, "zh", (OUTLIER,))
    first, second = json.loads(file.read_text("utf-8"))["docs"]
    added = first["text"].removeprefix(said["text"])
    assert added.replace(CUT, "") == "<p>异常值 · 离群点 · 野值 · outlier</p>"
    assert CUT in added
    assert second == other


def test_query_is_read_to_its_end():
    mended = mend(WORKER)
    assert "for(let o=s+1;o<=t.length;o++)" in mended
    assert "n[a]&&a<t.length&&(" in mended
    assert mended.endswith('[...fe(i,e)].join(" ")')
    assert "for(let s=0;s<t.length;s++)" in mended


@pytest.mark.parametrize("worker", ["", mend(WORKER), WORKER + WORKER])
def test_another_search_than_expected(worker):
    with pytest.raises(Problem, match=r"(?s)not the one that this mends.*segment"):
        mend(worker)


@pytest.mark.parametrize(
    "content",
    [
        '<p>x <x-tex data-search-exclude="1"><span>y</span></x-tex> z</p>',
        '<div class="formula" data-search-exclude="1"><span>y</span></div><p>b</p>',
        '<div data-search-exclude="1" class="formula"><span>y</span></div><p>b</p>',
        '<svg role="img" data-search-exclude="1"><g><text>y</text></g></svg><p>b</p>',
        '<div data-search-exclude="1"><div>y</div></div><p>b</p>',
    ],
)
def test_what_is_left_out_of_the_index_need_not_be_parsed(content):
    def entries(lighter):
        index = SearchIndex()
        if lighter:
            search.lighten(index)
        page = SimpleNamespace(content=content, meta={}, toc=[], url="u/", title="T")
        index.add_entry_from_context(page)
        assert page.content == content
        return index.entries

    assert entries(True) == entries(False) != []
    light = search.LEFT_OUT.sub("", content)
    assert ("y" in light) == ("<div>y" in content)
