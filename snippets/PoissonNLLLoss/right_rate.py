import torch
from torch import nn

count = torch.tensor([1.0, 2.0, 3.0, 6.0])
output = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([output], lr=0.1)
for _ in range(1000):
    optimizer.zero_grad()
    nn.PoissonNLLLoss()(output.expand(4), count).backward()
    optimizer.step()
print(f"mean of the counts {count.mean():.4f}, predicted {output.exp().item():.4f}")
