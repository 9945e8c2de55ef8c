import torch
from torch import nn

anchor = torch.tensor([[0.0], [0.0]])
positive = torch.tensor([[1.0], [1.0]])
negative = torch.tensor([[-1.0], [-2.0]])

distance = nn.PairwiseDistance()
lead = distance(anchor, negative) - distance(anchor, positive)
print("d(a, n) - d(a, p):", [round(v, 4) for v in lead.tolist()])
print("at least margin:  ", (lead >= 1.0 - 1e-5).tolist())
