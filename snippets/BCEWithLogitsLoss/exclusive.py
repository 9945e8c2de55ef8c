import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
group = torch.arange(3).repeat_interleave(100)
x = (2.0 * (group - 1) + 0.5 * torch.randn(300)).unsqueeze(1)
features = torch.cat([x, torch.ones(300, 1)], dim=1)
one_hot = F.one_hot(group, 3).float()


def separate(logits):
    return F.binary_cross_entropy_with_logits(logits, one_hot)


def together(logits):
    return F.cross_entropy(logits, group)


value = torch.linspace(-3.5, 3.5, 71).unsqueeze(1)
grid = torch.cat([value, torch.ones(71, 1)], dim=1)
for loss, to_chance, style in [
    (separate, torch.sigmoid, "C0-"),
    (together, lambda z: z.softmax(dim=1), "C2--"),
]:
    weights = torch.zeros(2, 3, requires_grad=True)
    optimizer = torch.optim.Adam([weights], lr=0.1)
    for _ in range(400):
        optimizer.zero_grad()
        loss(features @ weights).backward()
        optimizer.step()
    chance = to_chance(features @ weights.detach())
    none = ((chance > 0.5).sum(dim=1) == 0).float().mean().item()
    right = chance[:, 1][group == 1].mean().item()
    name = "BCEWithLogitsLoss" if loss is separate else "CrossEntropyLoss"
    print(f"{name}: no class above 0.5: {none:.0%}")
    print(f"  the middle class gets {right:.3f}")
    plt.plot(value, to_chance(grid @ weights.detach())[:, 1], style, label=name)
plt.plot(x[::5], -0.05 + 0 * x[::5], "|", color="0.5")
plt.axhline(0.5, color="0.5", linestyle=":")
plt.ylim(-0.1, 1.5)
plt.xlabel("x")
plt.ylabel("probability of the middle class")
plt.legend(loc="upper center")
plt.show()
