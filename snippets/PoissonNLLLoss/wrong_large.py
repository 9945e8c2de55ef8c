import torch
from torch import nn

count = torch.tensor([9000.0, 10000.0, 11000.0])
bias = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([bias], lr=0.01)
for step in range(1, 5):
    optimizer.zero_grad()
    loss = nn.PoissonNLLLoss()(bias.expand(3), count)
    loss.backward()
    b, gradient = bias.item(), bias.grad.item()
    print(f"step {step}: bias {b:g}, loss {loss:g}, gradient {gradient:g}")
    optimizer.step()
