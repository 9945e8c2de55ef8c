import torch
from torch import nn

input = torch.tensor([2.0, -2.0, 2.0])
target = torch.tensor([0, 0, 1], dtype=torch.uint8)

sign = 2 * target - 1
print("sign:", sign.tolist())
print("loss:", nn.SoftMarginLoss(reduction="none")(input, sign).tolist())
