from torch import nn

nn.LinearCrossEntropyLoss()
