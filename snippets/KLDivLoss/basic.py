import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 1.0], [1.0, 1.0, 2.0]]).log()
target = torch.tensor([[0.25, 0.50, 0.25], [0.50, 0.50, 0.00]])

log_q = F.log_softmax(logits, dim=1)
loss = nn.KLDivLoss(reduction="batchmean")(log_q, target)
print(log_q.exp())
print(f"{loss:.4f}")
