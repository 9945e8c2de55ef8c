from torch import nn

loss = nn.HingeEmbeddingLoss(1.0, "sum")
print("margin:", loss.margin, "reduction:", loss.reduction)
