import torch
from torch import nn

distance = torch.tensor([[0.1], [2.0], [0.2]])
target = torch.tensor([1, -1, 1])

loss = nn.HingeEmbeddingLoss(reduction="none")(distance, target)
print("shape:", tuple(loss.shape))
print("mean: ", round(loss.mean().item(), 4))
