from torch import nn

nn.HuberLoss(beta=0.5)
