import torch
from torch.nn import functional as F

student = torch.tensor([[2.0, -1.0, 0.5]], dtype=torch.float64)
teacher = torch.tensor([[3.0, 0.0, -3.0]], dtype=torch.float64)

for T in (1, 4, 16, 64, 1024):
    log_q = F.log_softmax(student / T, dim=1)
    p = F.softmax(teacher / T, dim=1)
    print(f"T {T:4d}  {F.kl_div(log_q, p, reduction='batchmean') * T**2:.4f}")

gap = student - teacher
centred = gap - gap.mean(dim=1, keepdim=True)
print(f"half the mean square {centred.square().mean() / 2:.4f}")
