import torch
from torch.nn import functional as F

log_probs = torch.tensor([[1 - 2e-6, 1e-6, 1e-6]] * 6).log()
nothing = torch.tensor([], dtype=torch.long)
loss = F.ctc_loss(log_probs, nothing, (6,), (0,), reduction="sum")
print(f"{loss:.4f}   probability {(-loss).exp():.2f}")
