import torch
from torch import nn

input = torch.tensor([2.0, -2.0, 2.0])
target = torch.tensor([0, 0, 1], dtype=torch.uint8)

sign = 2 * target.float() - 1
loss = nn.SoftMarginLoss(reduction="none")(input, sign)
print("sign:", sign.tolist())
print("loss:", [round(v, 4) for v in loss.tolist()])
