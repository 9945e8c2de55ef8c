from torch import nn

nn.TripletMarginWithDistanceLoss(margin=0.0)
