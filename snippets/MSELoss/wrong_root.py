import torch
from torch import nn

input = torch.tensor([1.0, 2.0], requires_grad=True)
target = torch.tensor([1.0, 2.0])
loss = nn.MSELoss()(input, target).sqrt()
loss.backward()
print("loss:", loss.item(), "gradient:", input.grad.tolist())
