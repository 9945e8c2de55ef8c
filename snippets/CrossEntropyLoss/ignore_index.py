import torch
from torch import nn

input = torch.tensor([[2.0, 0.0], [0.0, 0.0], [0.0, 3.0]], requires_grad=True)
target = torch.tensor([0, -100, 0])

each = nn.CrossEntropyLoss(reduction="none")(input, target)
mean = nn.CrossEntropyLoss()(input, target)
mean.backward()
print("each:         ", each.detach().numpy().round(4))
print("mean:         ", round(mean.item(), 4))
print("mean of each: ", round(each.mean().item(), 4))
print("gradient:\n", input.grad.numpy().round(4))
