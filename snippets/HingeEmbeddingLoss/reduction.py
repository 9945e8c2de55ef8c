import torch
from torch import nn

# two similar pairs, six different ones, four of which are far enough apart
distance = torch.tensor([0.5, 0.7, 0.6, 0.8, 1.5, 1.2, 2.0, 3.0])
target = torch.tensor([1, 1, -1, -1, -1, -1, -1, -1])

loss = nn.HingeEmbeddingLoss(reduction="none")(distance, target)
print("none:", [round(v, 1) for v in loss.tolist()])
print("sum: ", round(loss.sum().item(), 4))
print("mean:", round(loss.mean().item(), 4))
is_similar = target == 1
balanced = (loss[is_similar].mean() + loss[~is_similar].mean()) / 2
print("half similar, half different:", round(balanced.item(), 4))
