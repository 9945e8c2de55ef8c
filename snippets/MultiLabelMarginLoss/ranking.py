import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
truth = torch.randn(10, 6)
x = torch.randn(600, 10)
is_label = x @ truth + 0.2 * torch.randn(600, 6) > 0
order = is_label.int().argsort(dim=1, descending=True, stable=True)
numbers = order.masked_fill(~is_label.gather(1, order), -1)
train, test = slice(0, 400), slice(400, 600)
pair = (is_label.unsqueeze(2) & ~is_label.unsqueeze(1))[test]

targets = [
    ("class numbers, then −1", numbers, "C0-"),
    ("multi-hot as int64", is_label.long(), "C1--"),
    ("padded with 0", numbers.clamp(min=0), "C4:"),
]
figure, (left, right) = plt.subplots(1, 2)
for name, target, style in targets:
    torch.manual_seed(0)
    net = nn.Linear(10, 6)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
    losses, shares = [], []
    for _ in range(150):
        loss = F.multilabel_margin_loss(net(x[train]), target[train])
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        with torch.no_grad():
            scores = net(x[test])
        lead = scores.unsqueeze(2) - scores.unsqueeze(1)
        shares.append((lead[pair] > 0).float().mean().item())
    print(f"{name:<22} training loss {losses[-1]:.4f}, in order {shares[-1]:.3f}")
    left.plot(losses, style, label=name)
    right.plot(shares, style)
left.set_xlabel("step")
left.set_ylabel("training loss")
left.set_ylim(-0.02, 0.5)
right.set_xlabel("step")
right.set_ylabel("pairs in order, test")
figure.legend(*left.get_legend_handles_labels(), loc="outside upper center", ncol=2)
plt.show()
