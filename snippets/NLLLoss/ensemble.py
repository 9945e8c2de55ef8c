import math

import torch
from torch.nn import functional as F

# three models, one sample of class 0: two are right, one is confidently wrong
logits = torch.tensor([[[4.0, 0.0]], [[3.0, 0.0]], [[0.0, 5.0]]])
target = torch.tensor([0])
log_prob = F.log_softmax(logits, dim=2)

each = [F.nll_loss(one, target).item() for one in log_prob]
print("each model:             ", [round(v, 4) for v in each])
print("mean of the losses:     ", round(sum(each) / 3, 4))
averaged = torch.logsumexp(log_prob, dim=0) - math.log(3)
print("averaged probabilities: ", f"{F.nll_loss(averaged, target):.4f}")
print("their sum:              ", f"{averaged.exp().sum():.4f}")
print("averaged logits:        ", f"{F.cross_entropy(logits.mean(dim=0), target):.4f}")
print("averaged log_prob, sum: ", f"{log_prob.mean(dim=0).exp().sum():.4f}")
