import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
points = torch.randn(300, 5, 2)  # 300 bags of 5 points
positive = points.sum(dim=2) > 2.2  # nobody tells the model which
label = positive.any(dim=1).float()  # one label for the whole bag


def any_of(logit):  # 1 - (1 - p1)(1 - p2)..., in logarithms
    return -torch.expm1(F.logsigmoid(-logit).sum(dim=1))


def or_bce(logit):
    return F.binary_cross_entropy(any_of(logit), label)


def mean_logits(logit):
    return F.binary_cross_entropy_with_logits(logit.mean(dim=1), label)


edge = torch.tensor([-2.5, 2.5])
plt.scatter(*points[:60][~positive[:60]].T, s=6, color="0.5", marker=".")
plt.scatter(
    *points[:60][positive[:60]].T, s=14, color="C3", marker="^", label="positive point"
)
plt.plot(edge, 2.2 - edge, color="C3", linestyle=":", label="true border")
for loss, style in [(or_bce, "C0-"), (mean_logits, "C1--")]:
    weights = torch.zeros(3, requires_grad=True)
    optimizer = torch.optim.Adam([weights], lr=0.1)
    for _ in range(300):
        optimizer.zero_grad()
        loss(points @ weights[:2] + weights[2]).backward()
        optimizer.step()
    a, b, c = weights.tolist()
    right = ((points @ weights[:2] + weights[2] > 0) == positive).float().mean()
    print(f"{loss.__name__:<12} points on the right side: {right.item():.3f}")
    name = {"or_bce": "BCELoss of “any”", "mean_logits": "mean of the logits"}
    plt.plot(edge, -(a * edge + c) / b, style, label=name[loss.__name__])
plt.xlim(-2.5, 2.5)
plt.ylim(-6.4, 3.5)
plt.xlabel("feature 1")
plt.ylabel("feature 2")
plt.legend(loc="lower left")
plt.show()
