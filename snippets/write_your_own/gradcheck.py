import torch
from log_cosh import log_cosh_loss
from torch.autograd import gradcheck

torch.manual_seed(0)
input = torch.randn(5, dtype=torch.float64, requires_grad=True)
target = torch.randn(5, dtype=torch.float64)
for reduction in ["none", "sum", "mean"]:
    print(gradcheck(log_cosh_loss, (input, target, reduction)))
