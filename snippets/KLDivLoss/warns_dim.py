import torch
from torch.nn import functional as F

scores = torch.zeros(4, 5, 10)
log_q = F.log_softmax(scores)
print(log_q.exp().sum(dim=0)[0, 0], log_q.exp().sum(dim=2)[0, 0])
