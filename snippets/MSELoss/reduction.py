import torch
from torch import nn

# two images of 28 x 28 pixels, each pixel off by 0.5
input = torch.full((2, 28, 28), 0.5)
target = torch.zeros(2, 28, 28)

loss = nn.MSELoss(reduction="none")(input, target)
print("none:", tuple(loss.shape))
print("sum: ", nn.MSELoss(reduction="sum")(input, target).item())
print("mean:", nn.MSELoss()(input, target).item())
print("sum of an image, mean over images:", loss.sum(dim=(1, 2)).mean().item())
