import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.linspace(-3, 3, 4000)
truth = torch.sigmoid(2 * x)
label = torch.bernoulli(truth)
missed = 0.4  # the share of ones that were written down as 0
label *= torch.rand(4000) > missed


def plain(logit):
    return F.binary_cross_entropy_with_logits(logit, label)


def smoothed(logit):
    return F.binary_cross_entropy_with_logits(logit, 0.9 * label + 0.05)


def corrected(logit):
    observed = (1 - missed) * logit.sigmoid()  # of a 1 in the data
    return F.binary_cross_entropy(observed, label)


rows = []
for name, loss in (
    ("BCEWithLogitsLoss", plain),
    ("with label smoothing", smoothed),
    ("with the noise in the loss", corrected),
):
    line = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.Adam([line], lr=0.1)
    for _ in range(300):
        optimizer.zero_grad()
        loss(line[0] * x + line[1]).backward()
        optimizer.step()
    probability = torch.sigmoid(line[0] * x + line[1]).detach()
    right = (probability > 0.5) == (truth > 0.5)
    row = {"loss": name, "decisions that are right": f"{right.float().mean():.1%}"}
    off = (probability - truth).abs().mean().item()
    rows.append(row | {"mean error of the probability": off})
