from torch import nn

loss = nn.MarginRankingLoss(1.0, reduction="sum")
print("margin:", loss.margin, "reduction:", loss.reduction)
