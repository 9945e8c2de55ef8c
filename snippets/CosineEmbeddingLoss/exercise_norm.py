import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 5, requires_grad=True)
nn.CosineEmbeddingLoss()(x, torch.randn(1, 5), torch.ones(1)).backward()
with torch.no_grad():
    after = x - 0.7 * x.grad
    square = x.square().sum() + 0.49 * x.grad.square().sum()
    print(round(after.square().sum().item(), 5), round(square.item(), 5))
