import torch
from torch import nn

input = torch.tensor([1000.0, 1e-30, 0.0, -1e-30], requires_grad=True)
nn.L1Loss(reduction="sum")(input, torch.zeros(4)).backward()
print("gradient:", input.grad.tolist())

input = torch.tensor([0.3], requires_grad=True)
loss = nn.L1Loss()(input + 0.4, torch.tensor([0.7]))
loss.backward()
print(f"0.3 + 0.4 against 0.7: loss {loss.item():.0e}, gradient {input.grad.item()}")
