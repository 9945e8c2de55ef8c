import torch
from torch.nn import functional as F

for classes in [90_000, 100_000]:
    input = torch.zeros(1, classes, dtype=torch.float16)
    multi = F.multilabel_soft_margin_loss(input, input)
    binary = F.binary_cross_entropy_with_logits(input, input)
    print(f"{classes} classes: {multi.item():.4f} BCE: {binary.item():.4f}")
with torch.autocast("cpu", dtype=torch.float16):
    print("autocast:", F.multilabel_soft_margin_loss(input, input).item())
print("in float32:", F.multilabel_soft_margin_loss(input.float(), input.float()).item())
