import torch
from torch import nn

# two boxes of four coordinates
input = torch.tensor([[0.5, 0.5, 0.5, 0.5], [3.5, 0.0, 0.0, 0.0]])
target = torch.zeros(2, 4)

loss = nn.SmoothL1Loss(reduction="none")(input, target)
print("mean:", nn.SmoothL1Loss()(input, target).item())
print("sum: ", nn.SmoothL1Loss(reduction="sum")(input, target).item())
print("none:", tuple(loss.shape))
print("sum a box, mean over boxes:", loss.sum(dim=1).mean().item())

is_real = torch.tensor([True, False])
real = nn.SmoothL1Loss()(input[is_real], target[is_real])
print("mean over the real boxes:  ", real.item())
