import torch
from torch import nn

# two features on very different scales
x = torch.tensor([[1500.0, 0.3], [-800.0, 0.9], [2100.0, -0.4], [-1200.0, -0.7]])
target = torch.tensor([-1.0, 1.0, -1.0, 1.0])

weights = torch.tensor([0.1, 0.1], requires_grad=True)
optimizer = torch.optim.SGD([weights], lr=0.001)
for step in range(3):
    optimizer.zero_grad()
    loss = nn.SoftMarginLoss()(x @ weights, target)
    loss.backward()
    optimizer.step()
    print(f"step {step}: loss {loss.item():.4f}, weights", weights.tolist())
