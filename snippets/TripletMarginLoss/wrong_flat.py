import torch
from torch import nn

# four samples, an embedding of one number each
anchor = torch.tensor([0.0, 0.0, 0.0, 0.0])
positive = torch.tensor([0.5, 0.5, 0.5, 3.0])
negative = torch.tensor([9.0, 9.0, 9.0, 1.0])

loss = nn.TripletMarginLoss(reduction="none")(anchor, positive, negative)
print(tuple(loss.shape), loss.item())
