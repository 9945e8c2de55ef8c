import torch
from torch import nn
from words import excess, topics

features, probability = topics(5000)
for name in ("full", "adaptive"):
    torch.manual_seed(0)
    if name == "full":
        model = nn.Linear(64, 5000, bias=False)
    else:
        model = nn.AdaptiveLogSoftmaxWithLoss(64, 5000, cutoffs=[250, 1250])
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    slower = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 100)
    for _ in range(100):  # on the expected loss itself, no words drawn
        full = name == "full"
        table = model(features).log_softmax(1) if full else model.log_prob(features)
        optimizer.zero_grad()
        loss = -(probability * table).sum(dim=1).mean()
        loss.backward()
        optimizer.step()
        slower.step()
    print(f"{name:<8} excess {excess(table.detach(), probability):.3f}")
