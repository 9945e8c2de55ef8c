import torch
from torch.nn import functional as F

for dtype in [torch.float32, torch.bfloat16, torch.float16]:
    rate, count = torch.tensor([0.0, 1.0], dtype=dtype)
    eps = torch.tensor(1e-8, dtype=dtype).item()
    loss = F.poisson_nll_loss(rate, count, log_input=False)
    print(f"{dtype!s:<15} eps {eps:.1e} loss {loss.item():.4f}")
with torch.autocast("cpu", dtype=torch.bfloat16):
    log_rate = torch.tensor([0.5], dtype=torch.bfloat16)
    print("autocast:", F.poisson_nll_loss(log_rate, log_rate).dtype)
