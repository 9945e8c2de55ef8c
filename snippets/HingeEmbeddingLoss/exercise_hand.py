import torch
from torch import nn

distance = torch.tensor([0.0, 1.5, 1.5, 2.0], requires_grad=True)
target = torch.tensor([1, 1, -1, -1])
loss = nn.HingeEmbeddingLoss(margin=2.0, reduction="none")(distance, target)
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", distance.grad.tolist())
