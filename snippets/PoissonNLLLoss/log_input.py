import torch
from torch import nn

count = torch.full((4,), 5.0)
rate = torch.tensor([0.01, 1.0, 5.0, 500.0], requires_grad=True)
log_rate = rate.detach().log().requires_grad_()

by_log = nn.PoissonNLLLoss(reduction="none")(log_rate, count)
by_rate = nn.PoissonNLLLoss(log_input=False, reduction="none")(rate, count)
by_log.sum().backward()
by_rate.sum().backward()
print("loss, log rate:    ", [round(v, 3) for v in by_log.tolist()])
print("loss, rate:        ", [round(v, 3) for v in by_rate.tolist()])
print("gradient, log rate:", [round(g, 3) for g in log_rate.grad.tolist()])
print("gradient, rate:    ", [round(g, 3) for g in rate.grad.tolist()])
