import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode
from words import batch, excess, topics

BUDGET = 5e9
features, frequent_first = topics(5000)
for name, style in [
    ("full", "C1--"),
    ("adaptive", "C0-"),
    ("adaptive, reversed", "C4:"),
]:
    torch.manual_seed(0)
    order = frequent_first.flip(1) if "reversed" in name else frequent_first
    if name == "full":
        model = nn.Linear(64, 5000, bias=False)
    else:
        model = nn.AdaptiveLogSoftmaxWithLoss(64, 5000, cutoffs=[250, 1250])
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    spent, steps, curve = 0, 0, []
    while spent < BUDGET:
        x, word = batch(features, order, 20)
        optimizer.zero_grad()
        with FlopCounterMode(display=False) as counter:
            if name == "full":
                loss = F.cross_entropy(model(x), word)
            else:
                loss = model(x, word).loss
            loss.backward()
        optimizer.step()
        spent += counter.get_total_flops()
        steps += 1
        if name != "full" and steps % 8 and spent < BUDGET:
            continue
        with torch.no_grad():
            if name == "full":
                table = model(features).log_softmax(dim=1)
            else:
                table = model.log_prob(features)
        curve.append((spent / 1e9, excess(table, order)))
    weights = sum(p.numel() for p in model.parameters())
    print(
        f"{name:<18} {weights:>6} weights, {steps:>3} steps, excess {curve[-1][1]:.3f}"
    )
    plt.plot(*zip(*curve, strict=True), style, label=name)
plt.xlabel("operations so far, billions")
plt.ylabel("loss above the least possible")
plt.ylim(0, 3)
plt.legend()
plt.show()
