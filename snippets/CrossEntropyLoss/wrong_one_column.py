import torch
from torch import nn

output = torch.tensor([[-3.0], [0.5], [4.0]], requires_grad=True)
target = torch.tensor([[1.0], [0.0], [0.0]])

loss = nn.CrossEntropyLoss()(output, target)
loss.backward()
print("loss:", loss.item(), " gradient:", output.grad.flatten().tolist())
