import torch
from torch import nn

anchor = torch.tensor([0.0, 0.0, 0.0, 0.0]).unsqueeze(1)
positive = torch.tensor([0.5, 0.5, 0.5, 3.0]).unsqueeze(1)
negative = torch.tensor([9.0, 9.0, 9.0, 1.0]).unsqueeze(1)

loss = nn.TripletMarginLoss(reduction="none")(anchor, positive, negative)
print(tuple(loss.shape), [round(v, 4) for v in loss.tolist()])
