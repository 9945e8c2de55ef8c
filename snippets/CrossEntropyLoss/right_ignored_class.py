import torch
from torch import nn

logits = torch.tensor([[9.0, 2.0, 0.0], [9.0, 0.0, 0.0]], requires_grad=True)
target = torch.tensor([1, 0])

loss = nn.CrossEntropyLoss(ignore_index=-1)(logits[:, 1:], target - 1)
loss.backward()
print("loss:", round(loss.item(), 4))
print("gradient:\n", logits.grad.numpy().round(3), sep="")
