import torch
from torch import nn
from torch.nn import functional as F
from words import batch, excess, topics

features, even = topics(100, even=True)
for name in ["full", "adaptive"]:
    torch.manual_seed(0)
    if name == "full":
        model = nn.Linear(64, 100, bias=False)
    else:
        model = nn.AdaptiveLogSoftmaxWithLoss(64, 100, cutoffs=[20, 50], div_value=8.0)
    print(name, sum(p.numel() for p in model.parameters()), "weights")
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(301):
        with torch.no_grad():
            full = name == "full"
            table = model(features).log_softmax(1) if full else model.log_prob(features)
        if step % 100 == 0:
            print(f"  step {step:<3} excess {excess(table, even):.3f}")
        x, word = batch(features, even, 20)
        loss = F.cross_entropy(model(x), word) if full else model(x, word).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
