from torch import nn

nn.TripletMarginLoss(distance_function=nn.PairwiseDistance())
