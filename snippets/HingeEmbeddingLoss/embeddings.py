import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
net = nn.Linear(8, 2)
first, second = torch.randn(4, 8), torch.randn(4, 8)
target = torch.tensor([1, 1, -1, -1])

distance = F.pairwise_distance(net(first), net(second))
loss = nn.HingeEmbeddingLoss(margin=1.0)(distance, target)
loss.backward()
print("embedding:", tuple(net(first).shape), "distance:", tuple(distance.shape))
print("loss:", round(loss.item(), 4))
