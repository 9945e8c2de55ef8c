"""Synonyms in the search index, and Material's search mended."""

import json

import pytest

from scripts.glossary import Term
from scripts.problem import Problem
from scripts.search import CUT, enrich, mend, unsaid

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
