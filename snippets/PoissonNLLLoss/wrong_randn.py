import torch
from torch import nn

torch.manual_seed(0)
target = torch.randn(4)
input = torch.zeros(4, requires_grad=True)
optimizer = torch.optim.SGD([input], lr=0.1)
print("target:", [round(t, 2) for t in target.tolist()])
for step in range(1, 10001):
    optimizer.zero_grad()
    loss = nn.PoissonNLLLoss(reduction="sum")(input, target)
    loss.backward()
    optimizer.step()
    if step in (100, 1000, 10000):
        values = [round(v, 1) for v in input.tolist()]
        print(f"step {step}: loss {loss:.0f}, input {values}")
