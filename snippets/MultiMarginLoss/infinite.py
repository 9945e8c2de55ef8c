import torch
from torch.nn import functional as F

inf = torch.inf
rows = [[0.0, inf, 0.0], [inf, 0.0, 0.0], [-inf, 0.0, 0.0], [0.0, -inf, 5.0]]
input = torch.tensor(rows, requires_grad=True)
target = torch.zeros(4, dtype=torch.long)

loss = F.multi_margin_loss(input, target, reduction="none")
loss.sum().backward()
gradient = input.grad[:, 0]
print("loss:", loss.tolist())
print("gradient of the right class:", [round(v, 4) for v in gradient.tolist()])
