import torch
from torch import nn

torch.manual_seed(0)
anchor = torch.zeros(8, 2)
positive = 0.3 * torch.randn(8, 2)
negative = torch.tensor([[3.0, 0.0]] * 6 + [[1.0, 0.0], [0.5, 0.0]])

loss = nn.TripletMarginLoss(reduction="none")(anchor, positive, negative)
print("none:", [round(v, 3) for v in loss.tolist()])
print("sum: ", round(loss.sum().item(), 3))
print("mean:", round(nn.TripletMarginLoss()(anchor, positive, negative).item(), 3))
active = loss > 0
print("active:", active.sum().item(), "of", len(loss))
print("mean over the active:", round(loss[active].mean().item(), 3))
