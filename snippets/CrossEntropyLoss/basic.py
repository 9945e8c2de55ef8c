import torch
from torch import nn

input = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0], [0.0, 3.0, 0.0]])
input.requires_grad_()
target = torch.tensor([0, 1, 2])

mean = nn.CrossEntropyLoss()(input, target)
mean.backward()

loss = nn.CrossEntropyLoss(reduction="none")(input, target).detach()
probability = input.detach().softmax(dim=1)[range(3), target]
print("loss of each sample:", [round(v, 4) for v in loss.tolist()])
print("mean:", round(mean.item(), 4))
print("gradient:")
print(input.grad.numpy().round(3))
