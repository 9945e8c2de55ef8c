import torch
from torch import nn

first = torch.tensor([[1.0, 0.0], [0.0, 2.0]], requires_grad=True)
second = torch.tensor([[0.0, 3.0], [2.0, 2.0]])
target = torch.tensor([[1], [-1]])

loss = nn.HingeEmbeddingLoss(reduction="none")(first - second, target)
print("loss:", loss.tolist(), "mean:", loss.mean().item())
loss.mean().backward()
print("gradient:", first.grad.tolist())
