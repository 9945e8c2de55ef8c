from torch import nn
from torch.nn import functional as F

QUOTES = [
    (nn.SmoothL1Loss, "converges to :class:`MSELoss`"),
    (F.smooth_l1_loss, "This value must be positive."),
    (F.smooth_l1_loss, "L1 loss (optionally weighted)."),
    (nn.L1Loss, "The sum operation still operates over all the elements, and divides"),
    (nn.PoissonNLLLoss, "target = torch.randn(5, 2)"),
    (F.poisson_nll_loss, "Expectation of underlying Poisson distribution."),
    (F.gaussian_nll_loss, "Value added to var, for stability."),
    (nn.GaussianNLLLoss, "the output is the average of all batch"),
    (nn.GaussianNLLLoss, "torch.ones(5, 1, requires_grad=True)  # homoscedastic"),
    (F.nll_loss, "the sum of the output will be divided by the number of"),
    (F.cross_entropy, "the sum of the output will be divided by the number of"),
    (nn.CrossEntropyLoss, "the weighted mean of the output is taken"),
    (nn.CrossEntropyLoss, "target data type is required to be long"),
    (F.multi_margin_loss, "Weights for each sample."),
    (F.linear_cross_entropy, "is equivalent to the following reference"),
    (nn.LinearCrossEntropyLoss, "``options=None`` is scriptable"),
    (nn.AdaptiveLogSoftmaxWithLoss, "targets `11, 12, ..., 100` will be"),
    (nn.AdaptiveLogSoftmaxWithLoss, "value used as an exponent to compute sizes"),
    (nn.BCELoss, "has to be a Tensor of size `nbatch`"),
    (nn.BCELoss, "a finite loss value and a linear"),
    (nn.MultiLabelSoftMarginLoss, r"\text{x.nElement}() - 1"),
    (nn.MultiLabelMarginLoss, r"x \in \left\{0, \; \cdots , \; \text{x.size}(0)"),
    (nn.KLDivLoss, "# mathematically correct"),
    (nn.MarginRankingLoss, "same shape as the inputs."),
    (nn.HingeEmbeddingLoss, "same shape as the input"),
    (nn.CosineEmbeddingLoss, r"\max(0, \cos(x_1, x_2) - \text{margin})"),
    (nn.TripletMarginLoss, "added for numerical stability."),
    (nn.TripletMarginWithDistanceLoss, "A nonnegative margin"),
    (nn.CTCLoss, r"such that it must be :math:`\leq` the input length."),
    (nn.CTCLoss, "(e.g. obtained with"),
    (nn.CTCLoss, "the output losses will be divided by the target lengths"),
    (nn.CTCLoss, "And the target index cannot be blank (default=0)."),
]
rows = [
    {
        "documentation of": owner.__name__,
        "wording": "`" + quote.replace("`", "'") + "`",
        "still there": "✓" if quote in owner.__doc__ else "✗",
    }
    for owner, quote in QUOTES
]
