import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
input = torch.randn(6, 4, dtype=torch.float64, requires_grad=True)
W = torch.randn(10, 4, dtype=torch.float64, requires_grad=True)
target = torch.tensor([3, 1, -100, 0, 9, 2])

keep = target != -100
x, y = input[keep], target[keep]
how = nn.LinearCrossEntropyOptions(batch_chunk_size=2)
loss = F.linear_cross_entropy(input, W, target, options=how)
loss = loss + 0.1 * (x * (W[y] - W.mean(dim=0))).sum(dim=1).mean()

usual = F.cross_entropy(input @ W.T, target, label_smoothing=0.1)
print(f"in pieces {loss.item():.4f}, at once {usual.item():.4f}")
for one, other in zip(
    *(torch.autograd.grad(one, (input, W)) for one in (loss, usual)), strict=True
):
    print("same gradient:", torch.allclose(one, other))
