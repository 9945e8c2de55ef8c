from torch import nn

loss = nn.MarginRankingLoss(1.0, "sum")
print("margin:", loss.margin, "reduction:", loss.reduction)
