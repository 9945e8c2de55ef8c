from torch import nn

print("reduction:", nn.SoftMarginLoss("none").reduction)
