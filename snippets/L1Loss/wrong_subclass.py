import torch
from torch.nn import functional as F


class Image(torch.Tensor):
    pass


input = torch.tensor([2.0, 2.0])
target = torch.zeros(2)
weight = torch.tensor([1.0, 3.0])
for function in [F.l1_loss, F.mse_loss]:
    for kind in [torch.Tensor, Image]:
        loss = function(
            input.as_subclass(kind), target, reduction="none", weight=weight
        )
        print(f"{function.__name__:<8} {kind.__name__:<6}", loss.tolist())
