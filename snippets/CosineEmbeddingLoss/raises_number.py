import torch
from torch import nn

input1, input2 = torch.randn(2, 4, 8)
nn.CosineEmbeddingLoss()(input1, input2, 1)
