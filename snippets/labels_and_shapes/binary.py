import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.tensor([2.0, -1.0, 0.5, -3.0])
a, b = torch.randn(2, 4, 8)
zero_one = torch.tensor([1.0, 0.0, 1.0, 0.0])
sign = 2 * zero_one - 1
kinds = {
    "0/1, float": zero_one,
    "0/1, int64": zero_one.long(),
    "0/1, bool": zero_one.bool(),
    "±1, float": sign,
    "±1, int64": sign.long(),
}


def ranking(difference, target):
    zero = torch.zeros_like(difference)
    return F.margin_ranking_loss(difference, zero, target, margin=1.0)


losses = {
    "BCEWithLogitsLoss": (F.binary_cross_entropy_with_logits, [x], zero_one),
    "BCELoss": (F.binary_cross_entropy, [x.sigmoid()], zero_one),
    "MultiLabelSoftMarginLoss": (F.multilabel_soft_margin_loss, [x], zero_one),
    "SoftMarginLoss": (F.soft_margin_loss, [x], sign),
    "HingeEmbeddingLoss": (F.hinge_embedding_loss, [x.exp()], sign),
    "CosineEmbeddingLoss": (F.cosine_embedding_loss, [a, b], sign),
    "MarginRankingLoss": (ranking, [x], sign),
}
rows = []
for name, (loss, inputs, right) in losses.items():
    wanted = loss(*inputs, right)
    row = {"loss": name, "should be": f"{wanted:.2f}"}
    for kind, target in kinds.items():
        try:
            found = loss(*inputs, target)
        except RuntimeError:
            row[kind] = "refused"
        else:
            fits = torch.isclose(found, wanted)
            wrong = f"silent: {found:.2f}".replace("-", "−")
            row[kind] = "correct" if fits else wrong
    rows.append(row)
