from torch import nn

nn.CrossEntropyLoss("sum")
