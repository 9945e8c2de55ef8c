import torch
from torch.nn import functional as F

for dtype in (torch.float64, torch.float32, torch.float16, torch.bfloat16):
    lead = torch.arange(0, 60, 0.5, dtype=dtype)
    x = torch.stack([lead, 0 * lead], dim=1)
    right = torch.zeros(len(lead)).long()
    loss = F.cross_entropy(x, right, reduction="none")
    print(f"{dtype!s:<15} loss is 0 from a lead of {lead[loss == 0][0].item():g}")

x = torch.tensor([[17.0, 0.0]], requires_grad=True)
F.cross_entropy(x, torch.tensor([0])).backward()
print("gradient at 17:", x.grad)
bce = F.binary_cross_entropy_with_logits(torch.tensor([17.0]), torch.ones(1))
print(f"BCEWithLogits at 17: {bce.item():.3g}")
