import torch
from torch import nn

# the second pair is not alike, yet nearly parallel: it should cost a lot
input1 = torch.tensor([[1.0, 0.0], [3.0, 4.0]], requires_grad=True)
input2 = torch.tensor([[0.0, 1.0], [4.0, 3.0]])
target = torch.tensor([1.0, 0.0])

loss = nn.CosineEmbeddingLoss(reduction="none")(input1, input2, target)
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", (input1.grad + 0.0).tolist())
