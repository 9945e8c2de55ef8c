import torch
from torch import nn

input1 = torch.tensor([[0.3, 0.5, 0.7], [0.3, 0.5, 0.7]])
input2 = torch.tensor([[0.1, 0.3, 0.5], [0.1, 0.3, 0.5]])
target = torch.tensor([[1.0, -1.0]])
nn.CosineEmbeddingLoss()(input1, input2, target)
