import torch
from torch.nn import functional as F

input = torch.tensor([[0.0, 0.0], [0.0, 0.0]])
target = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
var = torch.ones(2, 2)
loss = F.gaussian_nll_loss(input, target, var, reduction="none")
print("none:", loss.tolist())
print("sum: ", loss.sum().item())
print("mean:", F.gaussian_nll_loss(input, target, var).item())
print("a sample's likelihood, mean over samples:", loss.sum(dim=1).mean().item())
