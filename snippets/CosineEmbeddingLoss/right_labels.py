import torch
from torch import nn

input1 = torch.tensor([[1.0, 0.0], [3.0, 4.0]], requires_grad=True)
input2 = torch.tensor([[0.0, 1.0], [4.0, 3.0]])
target = 2 * torch.tensor([1.0, 0.0]) - 1

assert target.abs().eq(1).all()
loss = nn.CosineEmbeddingLoss(reduction="none")(input1, input2, target)
loss.sum().backward()
print("target:  ", target.tolist())
print("loss:    ", [round(v, 4) for v in loss.tolist()])
print("gradient:", [[round(v, 4) + 0.0 for v in g] for g in input1.grad.tolist()])
