import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F


def multi_hot_loss(scores, numbers):
    multi_hot = torch.zeros(400, 7).scatter(1, numbers % 7, 1.0)[:, :6]
    return F.binary_cross_entropy_with_logits(scores, multi_hot)


torch.manual_seed(0)
taste = torch.randn(10, 6)
x, noise = torch.randn(400, 10), torch.randn(400, 6)
count = torch.randint(1, 6, (400, 1))
new = torch.randn(1000, 10)
a, b = torch.triu_indices(6, 6, 1)
truth = (new @ taste)[:, a] > (new @ taste)[:, b]

levels = [0.0, 1.0, 2.0, 4.0]
margin, entropy = [], []
for level in levels:
    order = (x @ taste + level * noise).argsort(dim=1, descending=True)
    numbers = order.where(torch.arange(6) < count, -1)
    for loss, share in ((F.multilabel_margin_loss, margin), (multi_hot_loss, entropy)):
        torch.manual_seed(0)
        net = nn.Linear(10, 6)
        optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
        for _ in range(200):
            optimizer.zero_grad()
            loss(net(x), numbers).backward()
            optimizer.step()
        scores = net(new).detach()
        right = (scores[:, a] > scores[:, b]) == truth
        share.append(right.float().mean().item())
for i, level in enumerate(levels):
    print(f"noise {level:g}: {margin[i]:.3f} against {entropy[i]:.3f}")
plt.plot(levels, margin, "C0-o", label="MultiLabelMarginLoss")
plt.plot(levels, entropy, "C4--s", label="BCEWithLogitsLoss")
plt.xlabel("noise in the choice")
plt.ylabel("pairs in order")
plt.legend()
plt.show()
