from torch import nn

nn.TripletMarginWithDistanceLoss(p=1)
