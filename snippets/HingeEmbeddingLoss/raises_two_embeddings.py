import torch
from torch import nn

first, second = torch.rand(4, 8), torch.rand(4, 8)
nn.HingeEmbeddingLoss()(first, second, torch.ones(4))
