import torch
from torch.nn import functional as F

# every frame is almost surely blank, class 0
log_probs = torch.tensor([[1 - 2e-6, 1e-6, 1e-6]] * 6).log()
for target in ([0], [0, 0]):
    loss = F.ctc_loss(
        log_probs, torch.tensor(target), (6,), (len(target),), reduction="sum"
    )
    print(target, f"{loss:.4f}   probability {(-loss).exp():.2f}")
