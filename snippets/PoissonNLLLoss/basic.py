import torch
from torch import nn

expected = torch.tensor([1.0, 2.0, 5.0, 5.0])
count = torch.tensor([0.0, 2.0, 4.0, 10.0])

input = expected.log().requires_grad_()
mean = nn.PoissonNLLLoss()(input, count)
mean.backward()

loss = nn.PoissonNLLLoss(reduction="none")(input, count).detach()
gradient = input.grad
print("loss per element:", [round(v, 4) for v in loss.tolist()])
print("mean:", round(mean.item(), 4))
