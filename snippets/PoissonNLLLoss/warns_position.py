from torch import nn

loss = nn.PoissonNLLLoss(False, False, 1e-4)
print("eps:", loss.eps, "reduction:", loss.reduction)
