import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(500, 2)
tags = (x > 0).float()  # each tag by its own feature: none, one or both
share = tags / tags.sum(dim=1, keepdim=True).clamp(min=1)

losses = {
    "cross entropy": ("C1--", torch.softmax, lambda z: F.cross_entropy(z, share)),
    "BCEWithLogitsLoss": (
        "C0-",
        lambda z, dim: z.sigmoid(),
        lambda z: F.binary_cross_entropy_with_logits(z, tags),
    ),
}
other = torch.linspace(-2, 2, 81)
probe = torch.stack([torch.ones(81), other], dim=1)  # tag 1 always applies
for name, (style, probability, loss) in losses.items():
    weight = torch.zeros(2, 2, requires_grad=True)
    optimizer = torch.optim.Adam([weight], lr=0.1)
    for _ in range(200):
        optimizer.zero_grad()
        loss(x @ weight.T).backward()
        optimizer.step()
    p = probability((probe @ weight.T).detach(), dim=1)
    found = probability((x @ weight.T).detach(), dim=1) > 0.5
    right = (found == tags.bool()).all(dim=1).float().mean()
    print(f"{name:<18} both tags right: {right:.3f}")
    plt.plot(other, p[:, 0], style, label=name)
plt.axvline(0, color="0.5", linestyle=":")
plt.xlabel("feature of tag 2, which applies from 0 on")
plt.ylabel("probability of tag 1")
plt.legend()
plt.show()
