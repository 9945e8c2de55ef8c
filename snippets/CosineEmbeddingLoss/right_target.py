import torch
from torch import nn

input1 = torch.tensor([[0.3, 0.5, 0.7], [0.3, 0.5, 0.7]])
input2 = torch.tensor([[0.1, 0.3, 0.5], [0.1, 0.3, 0.5]])
target = torch.tensor([[1.0, -1.0]])

loss = nn.CosineEmbeddingLoss(reduction="none")
print([round(v, 4) for v in loss(input1, input2, target.flatten()).tolist()])
