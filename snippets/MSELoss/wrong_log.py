import torch
from torch import nn

target = torch.tensor([1.0, 2.0, 3.0, 5.0, 14.0])
x = torch.zeros((), requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.3)
for _ in range(100):
    optimizer.zero_grad()
    nn.MSELoss()(x.expand(5), target.log()).backward()
    optimizer.step()
print(f"answer {x.exp():.2f}, mean {target.mean():.2f}")
