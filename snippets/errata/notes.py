import torch
from torch import tensor
from torch.nn import functional as F
from torch.nn.modules import loss

one, zero = torch.ones(1), torch.zeros(1)
print(
    "SmoothL1, errors 0.5 and 2:",
    F.smooth_l1_loss(0.5 * one, zero).item(),
    F.smooth_l1_loss(2 * one, zero).item(),
)
print("PoissonNLL, input -0.7:", F.poisson_nll_loss(-0.7 * one, one).item())
p, t = tensor([[0.5, 0.5]]), tensor([[0.9, 0.1]])
print(
    "KLDiv, p and log p:",
    F.kl_div(p, t, reduction="batchmean").item(),
    F.kl_div(p.log(), t, reduction="batchmean").item(),
)
for gap in (0.3, -5.0):
    ranking = F.margin_ranking_loss(gap * one, zero, one, margin=1.0)
    print(f"MarginRanking, gap {gap}, margin 1: {ranking.item():.1f}")
x = tensor([[0.1, 0.2, 0.4, 0.8]])
moved = sum(max(0, 1 - x[0, j] - x[0, i]) for j in (0, 3) for i in (1, 2)) / 4
label = F.multilabel_margin_loss(x, tensor([[0, 3, -1, -1]]))
print("MultiLabelMargin, parenthesis moved:", moved.item(), label.item())
x = tensor([[0.1, 0.2, 5.0]])
by_hand = ((1 - (x[0, 2] - x[0, :2])).sum() / 3).item()
print(
    "MultiMargin, by hand without max:",
    by_hand,
    F.multi_margin_loss(x, tensor([2])).item(),
)
print(
    "SoftMargin, score -89:",
    F.soft_margin_loss(-89 * one, one).item(),
    F.binary_cross_entropy_with_logits(-89 * one, one).item(),
)
a, p, n = tensor([[0.0]]), tensor([[1.0]]), tensor([[-1.0]])
print("Triplet, d(p, n) 2, margin 1:", F.triplet_margin_loss(a, p, n, eps=0.0).item())
print(
    "HingeEmbedding, hinge of score 3:",
    F.hinge_embedding_loss(3 * one, one).item(),
    0.0,
)
v = tensor([[1.0, 0.0]])
print("CosineEmbedding, label 0:", F.cosine_embedding_loss(v, v, zero).item())
frames = torch.zeros(3, 4).log_softmax(1)
print("CTC, T 3, S 3:", F.ctc_loss(frames, tensor([1, 2, 3]), (3,), (3,)).item())
print("NLL of softmax:", F.nll_loss(tensor([[0.2, 0.8]]), tensor([1])).item())
print("losses in torch.nn:", len(loss.__all__))
