import torch
from torch import nn

distance = torch.tensor([0.2, 0.5, 1.5, 3.0], requires_grad=True)
is_similar = torch.zeros(4)

loss = nn.HingeEmbeddingLoss(reduction="none")(distance, is_similar)
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", distance.grad.tolist())
