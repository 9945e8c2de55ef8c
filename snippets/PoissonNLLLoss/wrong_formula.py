import torch
from torch import nn

output = torch.tensor([-0.7, 0.5, 3.0])
count = torch.tensor([2.0, 2.0, 3.0])

by_formula = output - count * output.log()
print("λ − y ln λ:    ", [round(v, 4) for v in by_formula.tolist()])
loss = nn.PoissonNLLLoss(reduction="none")(output, count)
print("PoissonNLLLoss:", [round(v, 4) for v in loss.tolist()])
