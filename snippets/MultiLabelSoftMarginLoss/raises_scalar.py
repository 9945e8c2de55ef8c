import torch
from torch import nn

nn.MultiLabelSoftMarginLoss()(torch.tensor(0.5), torch.tensor(1.0))
