import torch
from torch import nn

nn.HingeEmbeddingLoss()(torch.rand(3), 1)
