"""The policy of a page names each script that stands in it, and nothing else."""

import base64
import hashlib
import re

from scripts.policy import with_policy

PAGE = """<head>
<meta charset="utf-8">
<script>let a = 1</script>
<script id="__config" type="application/json">{}</script>
<script src="a.js"></script>
</head>"""


def rules(html: str) -> dict[str, list[str]]:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)[1]
    parts = (rule.split() for rule in policy.split("; "))
    return {name: values for name, *values in parts}


def test_scripts_of_the_page_are_named_by_hash():
    sha = base64.b64encode(hashlib.sha256(b"let a = 1").digest()).decode()
    assert rules(with_policy(PAGE))["script-src"] == ["'self'", f"'sha256-{sha}'"]


def test_nothing_comes_from_elsewhere():
    found = rules(with_policy(PAGE))
    assert found["default-src"] == ["'none'"]
    values = {value for values in found.values() for value in values}
    assert not [v for v in values if "http" in v or "*" in v or v == "'unsafe-eval'"]
    assert "'unsafe-inline'" not in found["script-src"]


def test_policy_stands_before_what_it_is_for():
    html = with_policy(PAGE)
    assert html.index("Content-Security-Policy") < html.index("<script")
    assert html.count("Content-Security-Policy") == 1
