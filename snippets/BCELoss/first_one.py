import torch

logits = torch.arange(100.0)
for dtype in [torch.bfloat16, torch.float16, torch.float32, torch.float64]:
    chance = torch.sigmoid(logits.to(dtype))
    first = int((chance == 1).nonzero()[0])
    print(f"{dtype!s:<14} sigmoid is exactly 1 from {first}")
