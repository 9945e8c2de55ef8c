import torch
from torch import nn

torch.manual_seed(0)
body = nn.Linear(8, 8)
last = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4, 10], div_value=2.0)
optimizer = torch.optim.Adam(body.parameters(), lr=0.05)
features, target = torch.randn(64, 8), torch.randint(20, (64,))
for _ in range(200):
    optimizer.zero_grad()
    loss = last(body(features), target).loss
    loss.backward()
    optimizer.step()
right = (last.predict(body(features)) == target).float().mean().item()
print(f"loss {loss.item():.3f}, right {right:.3f}")
