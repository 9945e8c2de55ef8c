import torch
from torch.nn import functional as F

p = torch.tensor([0.5, 0.5, 0.0])
q = torch.tensor([0.25, 0.25, 0.50])

print(f"KL(p‖q) {F.kl_div(q.log(), p, reduction='sum'):.4f}")
print(f"KL(q‖p) {F.kl_div(p.log(), q, reduction='sum'):.4f}")
