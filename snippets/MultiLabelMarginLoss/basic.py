import torch
from torch import nn

scores = [[2.0, 0.5, 1.0, 1.5, -0.5], [0.0, 3.0, 0.0, 1.0, 2.0]]
input = torch.tensor(scores, requires_grad=True)
target = torch.tensor([[0, 2, -1, -1, -1], [4, 1, 3, -1, -1]])

mean = nn.MultiLabelMarginLoss()(input, target)
mean.backward()

loss = nn.MultiLabelMarginLoss(reduction="none")(input, target)
print("loss per sample:", loss.tolist())
print("mean:", mean.item())
print("gradient:\n", input.grad)
