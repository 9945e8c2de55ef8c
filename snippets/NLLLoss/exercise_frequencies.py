import torch
from torch.nn import functional as F

target = torch.tensor([0, 0, 0, 0, 0, 1, 1, 1, 2, 2])
frequency = torch.bincount(target) / 10
loss = F.nll_loss(frequency.log().expand(10, 3), target)
entropy = -(frequency * frequency.log()).sum()
print("frequencies:", [round(v, 2) for v in frequency.tolist()])
print(f"loss {loss:.4f}, entropy {entropy:.4f}, ln 3 {torch.tensor(3.0).log():.4f}")
