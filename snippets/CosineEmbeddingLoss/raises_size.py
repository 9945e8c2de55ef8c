import torch
from torch import nn

input1, input2 = torch.randn(4, 8), torch.randn(4, 6)
nn.CosineEmbeddingLoss()(input1, input2, torch.ones(4))
