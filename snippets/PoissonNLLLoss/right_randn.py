import torch
from torch import nn

torch.manual_seed(0)
target = torch.poisson(torch.tensor([1.0, 3.0, 5.0, 20.0]))
input = torch.zeros(4, requires_grad=True)
optimizer = torch.optim.SGD([input], lr=0.05)
print("target:", target.tolist())
for step in range(1, 1001):
    optimizer.zero_grad()
    loss = nn.PoissonNLLLoss(reduction="sum")(input, target)
    loss.backward()
    optimizer.step()
    if step in (10, 100, 1000):
        values = [round(v, 2) for v in input.exp().tolist()]
        print(f"step {step}: loss {loss:.2f}, expected counts {values}")
