import torch
from torch import nn

logits = torch.zeros(2, 3, 4)
log_prob = nn.LogSoftmax()(logits)
print("sums over the classes:", log_prob.exp().sum(dim=1)[0].tolist())
