import torch
from torch import nn
from torch.nn import functional as F

count = torch.tensor([3.0, 0.0])
output = torch.tensor([-0.5, 2.0], requires_grad=True)
for name, loss in [
    ("log rate", nn.PoissonNLLLoss()(output, count)),
    ("softplus", nn.PoissonNLLLoss(log_input=False)(F.softplus(output), count)),
]:
    output.grad = None
    loss.backward()
    gradient = [round(g, 4) for g in output.grad.tolist()]
    print(f"{name}: loss {loss:.4f}, gradient {gradient}")
