import torch
from torch import nn

input = torch.tensor([[9.0], [9.0], [-9.0], [-9.0]])
target = torch.tensor([1.0, 1.0, 0.0, 0.0])
loss = nn.MultiLabelSoftMarginLoss(reduction="none")(input, target.unsqueeze(1))
print([round(v, 3) for v in loss.tolist()])
try:
    nn.BCEWithLogitsLoss()(input, target)
except ValueError as error:
    print("BCEWithLogitsLoss:", error)
