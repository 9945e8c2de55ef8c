import torch
from torch import nn

distance = torch.tensor([0.2, 0.5, 1.5, 3.0], requires_grad=True)
is_similar = torch.zeros(4)

target = 2 * is_similar - 1
loss = nn.HingeEmbeddingLoss(reduction="none")(distance, target)
loss.sum().backward()
print("loss:    ", [round(v, 1) for v in loss.tolist()])
print("gradient:", distance.grad.tolist())
