from torch import nn

nn.SmoothL1Loss(delta=0.5)
