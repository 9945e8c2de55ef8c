import torch
from torch.nn import functional as F


class Image(torch.Tensor):
    pass


input = torch.tensor([2.0, 2.0]).as_subclass(Image)
target = torch.zeros(2)
weight = torch.tensor([1.0, 3.0])
loss = weight * F.l1_loss(input, target, reduction="none")
print("none:", loss.tolist())
print("mean:", (loss.sum() / weight.sum()).item())
