import torch
from torch import nn

nn.MultiLabelSoftMarginLoss(pos_weight=torch.ones(3))
