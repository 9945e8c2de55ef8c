import torch
from torch import nn

anchor = torch.tensor([[0.0], [0.0]])
positive = torch.tensor([[0.1], [1.5]])
negative = torch.tensor([[5.0], [0.5]])

near, far = (anchor - positive).abs(), (anchor - negative).abs()
loss = (near - far + 1.0).squeeze(1).clamp(min=0)
print("loss:", [round(v, 4) for v in loss.tolist()])
print("mean:", round(loss.mean().item(), 4))
mean = nn.TripletMarginLoss()(anchor, positive, negative)
print("nn.TripletMarginLoss:", round(mean.item(), 4))
