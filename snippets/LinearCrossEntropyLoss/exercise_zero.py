import torch
from torch.nn import functional as F

matrix = torch.tensor([[2.0, 0.0], [0.0, 2.0], [-1.0, -1.0]], requires_grad=True)
input = torch.zeros(1, 2, requires_grad=True)
loss = F.linear_cross_entropy(input, matrix, torch.tensor([0]))
loss.backward()
print(loss.item(), input.grad)
print("average less the right one:", (matrix.mean(0) - matrix[0]).tolist())
print("matrix moves:", matrix.grad.any().item())
