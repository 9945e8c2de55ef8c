import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(6, 6, 4)
targets = torch.randint(1, 4, (6, 2))
lengths = (torch.full((6,), 6), torch.full((6,), 2))

log_probs = logits.log_softmax(2).transpose(0, 1)  # T, N, C
print(nn.CTCLoss()(log_probs, targets, *lengths))
