import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

hour = torch.arange(12) * torch.pi / 6
truth = torch.stack([hour.sin(), hour.cos()], dim=1)
i, j = torch.triu_indices(12, 12, offset=1)
known = F.pairwise_distance(truth[i], truth[j])
near = torch.where(known < 1.1, 1, -1)
losses = {
    "HingeEmbeddingLoss": lambda d: F.hinge_embedding_loss(d, near),
    "its square": lambda d: (
        F.hinge_embedding_loss(d, near, reduction="none").square().mean()
    ),
    "MSELoss": lambda d: F.mse_loss(d, known),
}
figure, panels = plt.subplots(1, 3, figsize=(5, 2.2))
for panel, (name, loss) in zip(panels, losses.items(), strict=True):
    torch.manual_seed(0)
    place = torch.randn(12, 2, requires_grad=True)
    optimizer = torch.optim.Adam([place], lr=0.05)
    for _ in range(400):
        d = F.pairwise_distance(place[i], place[j])
        optimizer.zero_grad()
        loss(d).backward()
        optimizer.step()
    correlation = torch.corrcoef(torch.stack([d.detach(), known]))[0, 1]
    print(f"{name:<18} correlation with the distances {correlation:.2f}")
    at = (place - place.mean(dim=0)).detach()
    color = "C1" if name == "HingeEmbeddingLoss" else "C2"
    panel.plot(*torch.cat([at, at[:1]]).T, "o:", color=color, markersize=3)
    for k in range(12):
        before = ((at[:k] - at[k]).norm(dim=1) < 0.2).sum()
        outward = at[k] / at[k].norm()
        x, y = (at[k] + (0.35 + 0.4 * before) * outward).tolist()
        panel.text(x, y, str(k or 12), ha="center", va="center")
    panel.set_aspect("equal")
    panel.set_xlim(-1.8, 1.8)
    panel.set_ylim(-1.8, 1.8)
    panel.set_xlabel(name)
    panel.set_xticks([])
    panel.set_yticks([])
    panel.spines[:].set_visible(False)
plt.show()
