import torch
from torch import nn

distance = torch.tensor([0.5, 2.0, 0.25, 1.5], requires_grad=True)
target = torch.tensor([1, 1, -1, -1])
margin = 1.0

mean = nn.HingeEmbeddingLoss(margin=margin)(distance, target)
mean.backward()

loss = nn.HingeEmbeddingLoss(margin=margin, reduction="none")(distance, target)
gradient = distance.grad
print("loss per pair:", loss.tolist())
print("mean:", mean.item())
