import torch
from torch import nn

anchor = torch.zeros(1, 100)
print("size    float32    float16    squares in float16")
for size in [1e-4, 0.001, 1.0, 100.0, 7000.0]:
    positive = torch.full((1, 100), size)
    a, p = anchor.half(), positive.half()
    exact = nn.TripletMarginLoss()(anchor, positive, anchor).item()
    half = nn.TripletMarginLoss()(a, p, a).item()
    by_hand = ((a - p).square().sum(dim=1).sqrt() + 1).item()
    print(f"{size:<7g} {exact:<10.6g} {half:<10.6g} {by_hand:.6g}")
with torch.autocast("cpu", dtype=torch.bfloat16):
    loss = nn.TripletMarginLoss()(a.bfloat16(), p.bfloat16(), a.bfloat16())
    print("autocast:", loss.dtype)
