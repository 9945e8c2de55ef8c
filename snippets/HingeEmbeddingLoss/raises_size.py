import torch
from torch import nn

embedding = torch.rand(4, 8)
nn.HingeEmbeddingLoss()(embedding, torch.ones(4))
