import torch
from torch import nn

torch.manual_seed(0)
log_probs = torch.randn(8, 4).log_softmax(1)
lengths = (torch.tensor(8), torch.tensor(3))

first = nn.CTCLoss(blank=0)(log_probs, torch.tensor([1, 2, 2]), *lengths)
moved = log_probs[:, [1, 2, 3, 0]]
last = nn.CTCLoss(blank=3)(moved, torch.tensor([0, 1, 1]), *lengths)
print(f"blank first {first:.4f}   blank last {last:.4f}")
