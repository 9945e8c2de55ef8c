import torch
from torch import nn

torch.manual_seed(0)
input = torch.randn(3, 2)
target = torch.tensor([0, -100, 2])
distribution = torch.full((3, 4), 0.25)

for ignore_index in (None, -100):
    head = nn.LinearCrossEntropyLoss(2, 4, ignore_index=ignore_index, reduction="none")
    ignored = head(input, target)[1].item()
    try:
        what = tuple(head(input, distribution).shape)
    except RuntimeError as error:
        what = error
    print(f"{ignore_index}: ignored row {ignored}, distribution: {what}")
