from torch import nn

nn.BCEWithLogisticLoss()
