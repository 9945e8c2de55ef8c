from torch import nn

loss = nn.SmoothL1Loss(beta=0.5)
print("beta:", loss.beta, "reduction:", loss.reduction)

zero = nn.SmoothL1Loss(beta=0.0)
print("beta:", zero.beta, "reduction:", zero.reduction)
