import torch
from torch import nn
from torch.nn import functional as F

first = torch.tensor([[1.0, 0.0], [0.0, 2.0]], requires_grad=True)
second = torch.tensor([[0.0, 3.0], [2.0, 2.0]])
target = torch.tensor([1, -1])

distance = F.pairwise_distance(first, second)
loss = nn.HingeEmbeddingLoss(reduction="none")(distance, target)
print(
    "loss:", [round(v, 3) for v in loss.tolist()], "mean:", round(loss.mean().item(), 3)
)
