import torch
from torch import nn

input = torch.tensor([2.0, -1.0], requires_grad=True)
loss = nn.SoftMarginLoss()(input, torch.tensor([True, False]))
print("loss:", loss.item())
loss.backward()
