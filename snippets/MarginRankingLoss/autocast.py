import torch
from torch.nn import functional as F

score = torch.tensor([1.0, 0.5, 2.0], dtype=torch.bfloat16)
target = torch.ones(3, dtype=torch.bfloat16)
print("outside: ", F.margin_ranking_loss(score, score, target).dtype)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print("autocast:", F.margin_ranking_loss(score, score, target).dtype)
