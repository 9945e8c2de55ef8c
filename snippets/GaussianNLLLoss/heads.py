import torch
from torch.nn import functional as F

heads = {
    "var": (lambda z: z, lambda v: v),
    "softplus": (F.softplus, lambda v: v.expm1().log()),
    "exp": (torch.exp, torch.log),
}
zero, one = torch.zeros(1), torch.ones(1)
for name, (head, inverse) in heads.items():
    slopes = []
    for var in [1e-3, 0.1, 1.0, 10.0, 100.0]:
        z = inverse(torch.tensor([var], dtype=torch.float64)).requires_grad_()
        F.gaussian_nll_loss(one, zero, head(z)).backward()
        slopes.append(f"{z.grad.item():.3g}")
    print(f"{name:<9}", ", ".join(slopes))
