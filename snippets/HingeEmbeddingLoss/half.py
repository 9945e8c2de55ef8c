import torch
from torch.nn import functional as F

first = torch.full((1, 4), 200.0, dtype=torch.float16)
second = torch.full((1, 4), -200.0, dtype=torch.float16)
squared = ((first - second) ** 2).sum(dim=1)
print("hand-written root:", squared.sqrt().item())
print("norm:             ", (first - second).norm(dim=1).item())
with torch.autocast("cpu", dtype=torch.bfloat16):
    loss = F.hinge_embedding_loss(first[0].bfloat16(), torch.ones(4))
    print("autocast:", loss.dtype)
