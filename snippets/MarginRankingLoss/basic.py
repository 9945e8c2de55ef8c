import torch
from torch import nn

input1 = torch.tensor([2.0, 1.0, 0.5, 3.0], requires_grad=True)
input2 = torch.tensor([0.5, 0.75, 1.0, 2.0], requires_grad=True)
target = torch.tensor([1.0, 1.0, 1.0, -1.0])
margin = 1.0

mean = nn.MarginRankingLoss(margin=margin)(input1, input2, target)
mean.backward()

loss = nn.MarginRankingLoss(margin=margin, reduction="none")(input1, input2, target)
gradient1, gradient2 = input1.grad, input2.grad
print("loss per pair:", loss.tolist())
print("mean:", mean.item())
