import torch
from torch import nn

# two images of 2 x 2 pixels
input = torch.tensor([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 5.0], [5.0, 5.0]]])
target = torch.zeros(2, 2, 2)

loss = nn.L1Loss(reduction="none")(input, target)
print("none:", tuple(loss.shape))
print("sum: ", nn.L1Loss(reduction="sum")(input, target).item())
print("mean:", nn.L1Loss()(input, target).item(), "of", loss.numel(), "elements")
print("per image:", loss.mean(dim=(1, 2)).tolist())
