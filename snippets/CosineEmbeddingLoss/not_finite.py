import torch
from torch import nn

loss = nn.CosineEmbeddingLoss(reduction="none")
inf, nan = float("inf"), float("nan")
input1 = torch.tensor([[1.0, 2.0], [nan, 0.0], [inf, 0.0], [1.0, 2.0]])
input2 = torch.ones(4, 2)
print(loss(input1, input2, torch.tensor([1.0, 1.0, 1.0, nan])).tolist())
none = torch.zeros(0, 2)
print("mean of nothing:", nn.CosineEmbeddingLoss()(none, none, torch.zeros(0)).item())
