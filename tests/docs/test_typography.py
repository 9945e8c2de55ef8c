"""Chinese is set as Chinese, on every page and in the words of figures."""

import pytest

from scripts import typography
from scripts.project import here
from tests.toy import write


def test_chinese_is_well_set():
    found = typography.check_all(here())
    assert not found, "\n" + "\n".join(map(str, found))


GOOD = """
损失函数的 3 个参数，用 `beta`；见 [#1](x.md)、[图](y.md)。
取 $x$ 为 0.5，“对数几率”（logits）有 95% 的把握，从 −1 到 1。
(N, 1) 对 (N,)，`[1, 1]` 放不下；形状 (T, N, C)：时间在前。
**小结。**后面是**粗体 A** 与*斜体*，按 <kbd>/</kbd> 键。
| 现象 `a` | 原因：[少了 β/2](#x) |
1. **第一。**见 `a`、`b`。
## 公式 `SmoothL1Loss` { #formula }
$0 \\text{ 若 } x < 0$，其余为 $-\\infty - (-\\infty)$。
- Kullback & Leibler, [On Information](https://a.b/c), 1951。
“optionally weighted”，不是“Moreau envelope”那一行。
训练到第 2 步……然后 A/B 对比——没有差别[^1]。
"""


@pytest.mark.parametrize("line", GOOD.strip().splitlines())
def test_good(line):
    assert list(typography.faults(line)) == []


BAD = [
    ("损失A", "no space between Chinese and what follows"),
    ("第3 步", "no space between Chinese and what follows"),
    ("用`beta` 调", "no space between Chinese and what follows"),
    ("用 `beta`调", "no space between Chinese and what precedes"),
    ("取 $x$为", "no space between Chinese and what precedes"),
    ("取$x$ 为", "no space between Chinese and what follows"),
    ("见 [图 A](x.md)的", "no space between Chinese and what precedes"),
    ("用 **粗体 A**的", "no space between Chinese and what precedes"),
    ("到−1 为止", "no space between Chinese and what follows"),
    ("有 95%的", "no space between Chinese and what precedes"),
    ("损失,梯度", "half-width punctuation"),
    ("损失, A", "half-width punctuation"),
    ("`a`, 损失", "half-width punctuation"),
    ("损失: `a`", "half-width punctuation"),
    ("为什么?", "half-width punctuation"),
    ("到此为止.", "a half-width full stop"),
    ("等等...", "a half-width full stop"),
    ("损失(loss)", "half-width brackets beside Chinese"),
    ("损失 (损失函数) A", "half-width brackets around Chinese"),
    ("损失 ，梯度", "a space beside full-width punctuation"),
    ("损失， 梯度", "a space beside full-width punctuation"),
    ("**小结。** 后面", "a space beside full-width punctuation"),
    ("`a` ，梯度", "a space beside full-width punctuation"),
    ('叫"损失"的', "quotes"),
    ('叫 "loss"的', "quotes"),
    ("「损失」", "quotes"),
    ("损失  A", "two spaces"),
    ("第 ３ 步", "full-width letters or digits"),
    ("损失 函数", "a space between Chinese and Chinese"),
    ("损失。。", "punctuation twice"),
    ("| 好 | 损失A |", "no space between Chinese and what follows"),
    ("$x 若 y$", "Chinese in a formula"),
    ("用 `a 调", "code or a formula that is not closed"),
]


@pytest.mark.parametrize(("line", "what"), BAD)
def test_bad(line, what):
    assert any(fault.startswith(what) for fault in typography.faults(line))


def test_fault_shows_code_and_formula_around_it():
    (fault,) = typography.faults("| `x` 先 `a` | 再 $b$ 后用 `c`调 |")
    assert fault.endswith("`a`|再 $b$ 后用 `c`调|")


def test_page_is_named_with_the_line(project):
    page = write(
        project,
        "docs/zh/a.md",
        """
        ---
        description: 损失,梯度
        ---

        # 标题 `A`

        ```python
        x = "损失,梯度"  # 说明a
        ```

        /// snippet | Toy/basic.py
            show: figure
            alt: "横轴是误差,纵轴是损失"

        图的说明a。
        ///

        //// details | 答案a
        ////

        $$
        x 若 y
        $$
        """,
    )
    places = [problem.where() for problem in typography.check(page, project)]
    assert places == [f"docs/zh/a.md:{line}" for line in (2, 13, 15, 18, 22)]


def test_words_of_figures_are_checked(project):
    write(project, "docs/words.yml", "loss: 损失\nloss of {}: 损失{}\nstep A: 步骤A\n")
    (problem,) = typography.check_words(project)
    assert str(problem).startswith("docs/words.yml: step A: no space")
