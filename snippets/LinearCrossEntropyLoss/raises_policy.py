from torch import nn

nn.LinearCrossEntropyOptions(acc_policy="fast")
