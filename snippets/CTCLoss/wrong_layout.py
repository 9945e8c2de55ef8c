import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(6, 6, 4)  # N, T, C: and N happens to equal T
targets = torch.randint(1, 4, (6, 2))
lengths = (torch.full((6,), 6), torch.full((6,), 2))

print(nn.CTCLoss()(logits.log_softmax(2), targets, *lengths))
