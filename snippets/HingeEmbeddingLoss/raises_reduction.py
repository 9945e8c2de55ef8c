import torch
from torch import nn

nn.HingeEmbeddingLoss(reduction="batchmean")(torch.rand(3), torch.ones(3))
