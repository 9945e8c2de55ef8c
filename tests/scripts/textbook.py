"""The losses of torch.nn as a textbook writes them, to be verified against torch.

They show that the pages to come can be written; a page has its own formula and twin.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor
from torch.nn import functional as F

from scripts.latex import parse
from scripts.scope import define
from scripts.symbols import Notes
from scripts.twin import Twin
from scripts.verify import check

SOFTMAX = r"p_{n,c} = \frac{\exp(x_{n,c})}{\sum_{k=1}^{C} \exp(x_{n,k})}"
SIGN = {"y": {"values": [-1.0, 1.0]}}
VECTOR = {"shape": ["N", "D"]}
TRIPLET = {
    "a": {"parameter": "anchor", **VECTOR},
    "b": {"parameter": "positive", **VECTOR},
    "c": {"parameter": "negative", **VECTOR},
}
COUNT = {"y": {"values": [0.0, 0.5, 1.0, 2.0, 5.0]}}
PROBABILITY = {"x": {"values": "(0, 1)"}, "y": {"values": "[0, 1]"}}
LABELS = {"y": {"values": "labels"}}
Y_N = r"Y_n = \{ y_{n,j} : y_{n,k} \neq -1 \text{ for all } k \le j \}"


@dataclass
class Entry:
    """A loss of torch, its formula and its gradient."""

    loss: Callable[..., Tensor]
    formula: str
    gradient: str = ""
    symbols: dict = field(default_factory=dict)
    notes: dict = field(default_factory=dict)
    options: dict = field(default_factory=dict)

    def verify(self, text: str) -> None:
        """Compare `text` with torch; the definitions of the formula hold in it too."""
        notes = Notes(symbols=self.symbols, **self.notes)
        twin = Twin(self.loss, autograd(self.loss))
        check(parse(text), twin, notes, self.options, define(parse(self.formula)))


def autograd(loss: Callable[..., Tensor]) -> Callable[..., dict[str, Tensor]]:
    """The gradients of `loss` by the name of the parameter."""

    @functools.wraps(loss)
    def gradients(**arguments: object) -> dict[str, Tensor]:
        leaves = {
            name: value.clone().requires_grad_()
            for name, value in arguments.items()
            if isinstance(value, Tensor) and value.is_floating_point()
            if name not in ("target", "weight", "pos_weight")
        }
        total = loss(**{**arguments, **leaves}).sum()
        found = torch.autograd.grad(total, leaves.values())
        return dict(zip(leaves, found, strict=True))

    return gradients


BOOK = {
    "L1": Entry(
        F.l1_loss,
        r"\ell_n = |x_n - y_n|",
        r"\frac{\partial \ell_n}{\partial x_n} = \operatorname{sign}(x_n - y_n)",
    ),
    "MSE": Entry(
        F.mse_loss,
        r"\ell_n = (x_n - y_n)^2",
        r"\frac{\partial \ell_n}{\partial x_n} = 2 (x_n - y_n)",
    ),
    "MSE, mean": Entry(
        F.mse_loss,
        r"L = \frac{1}{N} \sum_{n=1}^{N} (x_n - y_n)^2.",
        options={"reduction": "mean"},
    ),
    "SmoothL1": Entry(
        F.smooth_l1_loss,
        r"""\ell_n = \begin{cases}
            \tfrac{1}{2} (x_n - y_n)^2 / \beta, & \text{if } |x_n - y_n| < \beta, \\
            |x_n - y_n| - \tfrac12 \beta, & \text{otherwise.}
        \end{cases}""",
    ),
    "Huber": Entry(
        F.huber_loss,
        r"""\ell_n = \begin{cases}
            \frac12 (x_n - y_n)^2 & \text{if } |x_n - y_n| \leq \delta \\
            \delta \left( |x_n - y_n| - \frac12 \delta \right) & \text{otherwise}
        \end{cases}""",
        r"""\frac{\partial \ell_n}{\partial x_n}
            = \max\left(-\delta, \min(\delta, x_n - y_n)\right)""",
    ),
    "BCE": Entry(
        F.binary_cross_entropy,
        r"\ell_n = - w_n \left[ y_n \log x_n + (1 - y_n) \log(1 - x_n) \right]",
        r"\frac{\partial \ell_n}{\partial x_n} = w_n \frac{x_n - y_n}{x_n (1 - x_n)}",
        PROBABILITY,
    ),
    "BCEWithLogits": Entry(
        F.binary_cross_entropy_with_logits,
        r"\ell_n = \max(x_n, 0) - x_n y_n + \log\left(1 + e^{-|x_n|}\right)",
        r"\frac{\partial \ell_n}{\partial x_n} = \sigma(x_n) - y_n",
    ),
    "BCEWithLogits, pos_weight": Entry(
        F.binary_cross_entropy_with_logits,
        r"""\begin{aligned}
            \ell_{n,c} &= -w_c \bigl[ p_c \, y_{n,c} \log \sigma(x_{n,c})
                       + (1 - y_{n,c}) \log\left(1 - \sigma(x_{n,c})\right) \bigr] \\
            &= w_c \bigl[ p_c \, y_{n,c} \operatorname{softplus}(-x_{n,c}) \\
            &\quad + (1 - y_{n,c}) \operatorname{softplus}(x_{n,c}) \bigr]
        \end{aligned}""",
        symbols={"p": {"parameter": "pos_weight"}},
    ),
    "CrossEntropy": Entry(
        F.cross_entropy,
        rf"\ell_n = -w_{{y_n}} \log p_{{n,y_n}}, \qquad {SOFTMAX}",
        r"\frac{\partial \ell_n}{\partial x_{n,c}} = w_{y_n} (p_{n,c} - [c = y_n])",
    ),
    "CrossEntropy, log of the sum": Entry(
        F.cross_entropy,
        r"\ell_n = \log \sum_c \exp x_{n,c} - x_{n,y_n}",
    ),
    "CrossEntropy, one fraction": Entry(
        F.cross_entropy,
        r"\ell_n = -\log \frac{\exp(x_{n,y_n})}{\sum_{c=1}^{C} \exp(x_{n,c})}",
    ),
    "CrossEntropy, one sample": Entry(
        F.cross_entropy,
        r"\ell = -\log \frac{e^{x_y}}{\sum_{j} e^{x_j}}",
        r"""\frac{\partial \ell}{\partial x_i}
            = \frac{e^{x_i}}{\sum_{j} e^{x_j}} - \mathbb{1}_{i = y}""",
    ),
    "CrossEntropy, label smoothing": Entry(
        F.cross_entropy,
        rf"""\ell_n = -(1 - \varepsilon) \, w_{{y_n}} \log p_{{n,y_n}}
            - \frac{{\varepsilon}}{{C}} \sum_{{c=1}}^{{C}} w_c \log p_{{n,c}},
            \quad \text{{where}} \quad {SOFTMAX}""",
        r"""\frac{\partial \ell_n}{\partial x_{n,c}}
            = (1 - \varepsilon) w_{y_n} (p_{n,c} - [c = y_n]) + \frac{\varepsilon}{C}
            \left( p_{n,c} \sum_{k=1}^{C} w_k - w_c \right)""",
        symbols={r"\varepsilon": {"values": "[0, 1]"}},
    ),
    "CrossEntropy, probabilities": Entry(
        F.cross_entropy,
        rf"\ell_n = -\sum_{{c}} w_c \, y_{{n,c}} \log p_{{n,c}}, \quad {SOFTMAX}",
        r"""\frac{\partial \ell_n}{\partial x_{n,c}}
            = \left( \sum_{k} w_k y_{n,k} \right) p_{n,c} - w_c y_{n,c}""",
        symbols={"y": {"values": "distributions"}},
    ),
    "CrossEntropy, mean": Entry(
        F.cross_entropy,
        r"""L = \frac{\sum_{n=1}^{N} w_{y_n} \ell_n}{\sum_{n=1}^{N} w_{y_n}},
            \quad \ell_n = -x_{n,y_n} + \log \sum_{c=1}^{C} e^{x_{n,c}}""",
        options={"reduction": "mean"},
        symbols={"w": {"values": "(0, inf)"}},
    ),
    "CrossEntropy, images": Entry(
        F.cross_entropy,
        r"\ell_{n,d} = -x_{n,y_{n,d},d} + \log \sum_{c=1}^{C} \exp(x_{n,c,d})",
    ),
    "NLL": Entry(
        F.nll_loss,
        r"\ell_n = -w_{y_n} x_{n,y_n}",
        r"\frac{\partial \ell_n}{\partial x_{n,c}} = -w_{y_n} \mathbb{1}[c = y_n]",
    ),
    "NLL, two equations": Entry(
        F.nll_loss,
        r"\ell_n = -x_{n,y_n}",
        r"""\frac{\partial \ell_n}{\partial x_{n,y_n}} = -1, \quad
            \frac{\partial \ell_n}{\partial x_{n,c}} = 0
                \quad \text{for } c \neq y_n""",
    ),
    "KLDiv, batchmean": Entry(
        F.kl_div,
        r"L = \frac1N \sum_{n=1}^{N} \sum_{c=1}^{C} y_{n,c} (\log y_{n,c} - x_{n,c})",
        symbols={"y": {"values": "(0, 1]"}},
        options={"reduction": "batchmean"},
    ),
    "Poisson": Entry(
        F.poisson_nll_loss,
        r"\ell_n = e^{x_n} - y_n x_n",
        r"\frac{\partial \ell_n}{\partial x_n} = e^{x_n} - y_n",
        COUNT,
    ),
    "Poisson, rate": Entry(
        F.poisson_nll_loss,
        r"\ell_n = x_n - y_n \log(x_n + \epsilon)",
        r"\frac{\partial \ell_n}{\partial x_n} = 1 - \frac{y_n}{x_n + \epsilon}",
        {"x": {"values": "[0, inf)"}, **COUNT},
        options={"log_input": False},
    ),
    "Poisson, full": Entry(
        F.poisson_nll_loss,
        r"""\ell_n = e^{x_n} - y_n x_n + s_n, \quad s_n = \begin{cases}
            y_n \log y_n - y_n + \frac12 \log(2 \pi y_n) & \text{if } y_n > 1 \\
            0 & \text{if } y_n \le 1 \end{cases}""",
        symbols=COUNT,
        options={"full": True},
    ),
    "GaussianNLL": Entry(
        F.gaussian_nll_loss,
        r"""\ell_n = \frac12 \left( \log s_n + \frac{(x_n - y_n)^2}{s_n} \right),
            \quad s_n = \max(v_n, \epsilon)""",
        r"""\frac{\partial \ell_n}{\partial x_n} = \frac{x_n - y_n}{s_n}, \quad
            \frac{\partial \ell_n}{\partial v_n}
            = \frac{1}{2 s_n} - \frac{(x_n - y_n)^2}{2 s_n^2}""",
        {"v": {"values": "[0, inf)"}},
    ),
    "GaussianNLL, full": Entry(
        F.gaussian_nll_loss,
        r"""\ell_n = \frac12 \log(2 \pi) + \log \sigma_n
            + \frac{(x_n - y_n)^2}{2 \sigma_n^2}, \quad \sigma_n = \sqrt{v_n}""",
        symbols={"v": {"values": "[0.5, inf)"}},
        options={"full": True},
    ),
    "MarginRanking": Entry(
        F.margin_ranking_loss,
        r"\ell_n = \max\left(0, -y_n (x_{1,n} - x_{2,n}) + m\right)",
        r"""\frac{\partial \ell_n}{\partial x_{1,n}}
            = -y_n \left[ -y_n (x_{1,n} - x_{2,n}) + m \ge 0 \right], \quad
            \frac{\partial \ell_n}{\partial x_{2,n}}
            = y_n \left[ -y_n (x_{1,n} - x_{2,n}) + m \ge 0 \right]""",
        SIGN,
    ),
    "MultiLabelMargin": Entry(
        F.multilabel_margin_loss,
        rf"""\ell_n = \frac{{1}}{{C}} \sum_{{j \in Y_n}} \sum_{{i \notin Y_n}}
            \max\left(0, 1 - (x_{{n,j}} - x_{{n,i}})\right), \quad {Y_N}""",
        r"""\frac{\partial \ell_n}{\partial x_{n,c}} = \begin{cases}
            -\frac{1}{C} \sum_{i \notin Y_n} [1 - x_{n,c} + x_{n,i} > 0]
                & \text{if } c \in Y_n \\
            \frac{1}{C} \sum_{j \in Y_n} [1 - x_{n,j} + x_{n,c} > 0]
                & \text{if } c \notin Y_n
        \end{cases}""",
        LABELS,
    ),
    "SoftMargin": Entry(
        F.soft_margin_loss,
        r"\ell_n = \ln\left(1 + e^{-y_n x_n}\right)",
        r"\frac{\partial \ell_n}{\partial x_n} = -y_n \, \sigma(-y_n x_n)",
        SIGN,
    ),
    "MultiLabelSoftMargin": Entry(
        F.multilabel_soft_margin_loss,
        r"""\ell_n = -\frac{1}{C} \sum_{c=1}^{C} w_c \left[ y_{n,c} \log \sigma(x_{n,c})
            + (1 - y_{n,c}) \log \sigma(-x_{n,c}) \right]""",
        r"""\frac{\partial \ell_n}{\partial x_{n,c}}
            = \frac{w_c}{C} \left( \sigma(x_{n,c}) - y_{n,c} \right)""",
        {"y": {"values": [0.0, 1.0]}},
    ),
    "MultiMargin": Entry(
        F.multi_margin_loss,
        r"""\ell_n = \frac{w_{y_n}}{C} \sum_{i \neq y_n}
            \max(0, m - x_{n,y_n} + x_{n,i})^p""",
        r"""\begin{aligned}
            \frac{\partial \ell_n}{\partial x_{n,i}}
                &= \frac{w_{y_n} p}{C} z_{n,i}^{p-1} [z_{n,i} > 0]
                \quad \text{for } i \neq y_n \\
            \frac{\partial \ell_n}{\partial x_{n,y_n}}
                &= -\frac{w_{y_n} p}{C} \sum_{j \neq y_n} z_{n,j}^{p-1} [z_{n,j} > 0] \\
            \text{where}
            z_{n,i} &= \left[ m - x_{n,y_n} + x_{n,i} \right]_+
        \end{aligned}""",
    ),
    "MultiMargin, one sample": Entry(
        F.multi_margin_loss,
        r"\ell = \frac{1}{C} \sum_{i \neq y} \max(0, \text{margin} - x_y + x_i)^p",
    ),
    "TripletMargin": Entry(
        F.triplet_margin_loss,
        r"""\ell_n = \max\left(0, \lVert a_n - b_n + \epsilon \rVert_p
            - \lVert a_n - c_n + \epsilon \rVert_p + m\right)""",
        symbols=TRIPLET,
    ),
    "TripletMargin, swap": Entry(
        F.triplet_margin_loss,
        r"""\ell_n = \left[ m + \operatorname{d}(a_n, b_n)
            - \min\left( \operatorname{d}(a_n, c_n), \operatorname{d}(b_n, c_n) \right)
            \right]_+, \quad
            \operatorname{d}(u, v) = \left\| u - v + \epsilon \right\|_2""",
        symbols=TRIPLET,
        options={"swap": True},
    ),
    "HingeEmbedding": Entry(
        F.hinge_embedding_loss,
        r"""\ell_n = \begin{cases}
            x_n & \text{if } y_n = 1 \\
            \max(0, m - x_n) & \text{if } y_n = -1
        \end{cases}""",
        r"""\frac{\partial \ell_n}{\partial x_n}
            = [y_n = 1] - [y_n = -1 \text{ and } m - x_n \ge 0]""",
        SIGN,
    ),
    "CosineEmbedding": Entry(
        F.cosine_embedding_loss,
        r"""\ell_n = \begin{cases}
            1 - \cos(x_{1,n}, x_{2,n}) & \text{if } y_n = 1 \\
            \max\left(0, \cos(x_{1,n}, x_{2,n}) - m\right) & \text{if } y_n = -1,
        \end{cases} \qquad
        \cos(u, v) = \frac{u \cdot v}{\lVert u \rVert_2 \lVert v \rVert_2}""",
        symbols={
            "x_1": {"values": "(0, inf)", **VECTOR},
            "x_2": {"values": "(0, inf)", **VECTOR},
            **SIGN,
        },
    ),
    "CTC": Entry(
        F.ctc_loss,
        r"""\ell = -\log \sum_{\pi \in \mathcal{B}^{-1}(y)} \prod_{t=1}^{T}
            \exp(x_{t,\pi_t})""",
        symbols={
            "x": {"parameter": "log_probs", "shape": ["T", "C"]},
            "y": {"shape": ["S"], "values": "classes from 1"},
        },
        notes={
            "sizes": {"T": [3, 4], "C": [2, 3], "S": [0, 2]},
            "arguments": {"input_lengths": "T", "target_lengths": "S"},
        },
    ),
}
