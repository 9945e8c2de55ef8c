import torch
from torch import nn
from torch.nn import functional as F
from words import batch, excess, topics

features, even = topics(100, even=True)
for name, div in [("full", None), ("adaptive, div_value 4", 4), ("div_value 2", 2)]:
    torch.manual_seed(0)
    full = name == "full"
    if full:
        model = nn.Linear(64, 100, bias=False)
    else:
        model = nn.AdaptiveLogSoftmaxWithLoss(64, 100, [20, 50], div_value=div)
    print(f"{name}: {sum(p.numel() for p in model.parameters())} weights")
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(301):
        with torch.no_grad():
            table = model(features).log_softmax(1) if full else model.log_prob(features)
        if step % 100 == 0:
            print(f"  step {step:<3} excess {excess(table, even):.3f}")
        x, word = batch(features, even, 20)
        loss = F.cross_entropy(model(x), word) if full else model(x, word).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
