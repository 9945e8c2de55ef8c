import torch
from torch import nn

score = torch.tensor([0.9, -0.8], requires_grad=True)
nn.SoftMarginLoss()(torch.zeros(2), score.sign())
