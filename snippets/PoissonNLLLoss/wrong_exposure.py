import torch
from torch import nn

# calls counted for one hour, and for ten hours
hours = torch.tensor([1.0, 10.0])
count = torch.tensor([8.0, 20.0])

output = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([output], lr=0.05)
for _ in range(1000):
    optimizer.zero_grad()
    nn.PoissonNLLLoss()(output.expand(2), count / hours).backward()
    optimizer.step()
print(f"calls an hour: {output.exp().item():.4f}")
