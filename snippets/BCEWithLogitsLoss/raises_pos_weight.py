import torch
from torch import nn

pos_weight = torch.tensor([1.0, 5.0, 5.0])
nn.BCEWithLogitsLoss(pos_weight=pos_weight)(
    torch.zeros(2, 3, 8, 5), torch.zeros(2, 3, 8, 5)
)
