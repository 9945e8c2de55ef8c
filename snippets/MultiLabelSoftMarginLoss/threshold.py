import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(600, 10)
rule = torch.randn(10, 6)
target = (x @ rule + 0.3 * torch.randn(600, 6) > 0).float()
share = target / target.sum(dim=1, keepdim=True).clamp(min=1)
cut = torch.linspace(0.02, 0.98, 49)

fits = [
    ("MultiLabelSoftMarginLoss", "C0-", F.multilabel_soft_margin_loss, target),
    ("CrossEntropyLoss", "C1--", F.cross_entropy, share),
]
for name, style, loss, labels in fits:
    layer = torch.nn.Linear(10, 6)
    optimizer = torch.optim.Adam(layer.parameters(), lr=0.05)
    for _ in range(200):
        optimizer.zero_grad()
        loss(layer(x[:400]), labels[:400]).backward()
        optimizer.step()
    score = layer(x[400:]).detach()
    p = score.softmax(dim=1) if "Cross" in name else score.sigmoid()
    exact = [((p > c) == (target[400:] > 0)).all(dim=1).float().mean() for c in cut]
    exact = torch.stack(exact)
    print(f"{name:<24} exact at 0.5: {exact[24]:.0%}, best: {exact.max():.0%}", end="")
    print(f", labels at 0.5: {(p > 0.5).sum(dim=1).float().mean():.2f}")
    plt.plot(cut, exact, style, label=name)
print(f"labels in truth: {target[400:].sum(dim=1).mean():.2f}")
plt.axvline(0.5, color="0.5", linestyle=":")
plt.ylim(0, 1)
plt.xlabel("threshold")
plt.ylabel("all labels right")
plt.legend()
plt.show()
