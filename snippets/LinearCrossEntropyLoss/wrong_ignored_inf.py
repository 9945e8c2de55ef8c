import math

import torch
from torch import nn

torch.manual_seed(0)
input = torch.tensor([[1.0, 2.0], [math.inf, 0.0]])  # the second row is padding
target = torch.tensor([1, -100])
head = nn.LinearCrossEntropyLoss(2, 3)
how = nn.LinearCrossEntropyOptions()
cut = nn.LinearCrossEntropyLoss(2, 3, options=how)
cut.load_state_dict(head.state_dict())
for name, one in (("at once  ", head), ("in pieces", cut)):
    loss = one(input, target)
    loss.backward()
    print(
        name, "loss", loss.item(), " nan:", one.linear.weight.grad.isnan().any().item()
    )
