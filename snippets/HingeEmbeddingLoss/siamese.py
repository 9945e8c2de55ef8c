import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
label = torch.arange(8).repeat_interleave(12)
i, j = torch.triu_indices(96, 96, offset=1)
same = label[i] == label[j]
target, weight = (
    torch.where(same, 1, -1),
    torch.where(same, 1 / same.sum(), 1 / (~same).sum()),
)
seen, unseen = (
    torch.cat(
        [
            1.5 * torch.randn(8, 2)[label] + 0.2 * torch.randn(96, 2),
            3 * torch.randn(96, 6),
        ],
        1,
    )
    for _ in range(2)
)
hinge = nn.HingeEmbeddingLoss(margin=2.0, reduction="none")
losses = {
    "HingeEmbeddingLoss": lambda d: hinge(d, target),
    "MSE to 0 or m": lambda d: (d - 2.0 * ~same) ** 2,
}
figure, panels = plt.subplots(2, sharex=True)
for panel, (name, loss) in zip(panels, losses.items(), strict=True):
    torch.manual_seed(1)
    net = nn.Linear(8, 2, bias=False)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    for _ in range(150):
        embedding = net(seen)
        value = (weight * loss(F.pairwise_distance(embedding[i], embedding[j]))).sum()
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
    embedding = net(unseen).detach()
    d = F.pairwise_distance(embedding[i], embedding[j])
    auc = (d[same][:, None] < d[~same]).float().mean()
    found, refused = (d[same] < 1).float().mean(), (d[~same] > 1).float().mean()
    print(f"{name:<18} similar below m/2: {found:.0%}, different above: {refused:.0%}")
    print(f"{'':<18} order alone, AUC: {auc:.3f}")
    edges = torch.linspace(0, 6, 31)
    for chosen, style, text in [(same, "C0-", "similar"), (~same, "C4-.", "different")]:
        share = torch.histc(d[chosen].clamp(max=6), 30, 0, 6) / chosen.sum()
        panel.step(edges[:-1], share, style, where="post", label=text)
    panel.axvline(1.0, color="C2", linestyle=":")
    panel.text(5.9, 0.12, name, ha="right")
    panel.set_ylabel("share")
panels[0].legend()
plt.xlabel("distance of pairs of unseen classes")
plt.show()
