import torch
from torch.nn import functional as F

torch.manual_seed(0)
ones = torch.ones(4)
direction = F.normalize(torch.randn(4, 512), dim=1)
for length in [0.001, 0.01, 0.02, 1.0, 15.5, 16.5, 22.6]:
    v = (length * direction).half()
    loss = F.cosine_embedding_loss(v, v, ones, reduction="none")
    print(f"{length:<5g}", [round(x, 4) for x in loss.tolist()])
v = (22.6 * direction).half()
with torch.autocast("cpu", dtype=torch.bfloat16):
    loss = F.cosine_embedding_loss(v, v, ones)
    print("autocast:", loss.dtype, round(loss.item(), 4))
