import torch
from log_cosh import log_cosh_loss

output = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
log_cosh_loss(output.squeeze(1), target)
log_cosh_loss(output, target)
