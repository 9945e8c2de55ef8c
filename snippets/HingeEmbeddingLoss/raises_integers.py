import torch
from torch import nn

distance = torch.tensor([3, 0, 1])
nn.HingeEmbeddingLoss()(distance, torch.tensor([-1, 1, -1]))
