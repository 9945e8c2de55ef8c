from torch import nn

nn.TripletMarginWithDistanceLoss(nn.PairwiseDistance())
