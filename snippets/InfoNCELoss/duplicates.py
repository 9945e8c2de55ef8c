import torch
from from_scratch import info_nce_loss
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
classes = torch.arange(8).repeat(2)  # every class twice in the batch
embedding = F.normalize(torch.randn(8, 16), dim=1)[classes]
query, key = embedding, embedding
print(f"{info_nce_loss(query, key, 0.05).item():.3g}")

same = classes[:, None] == classes
others = same & ~torch.eye(16, dtype=torch.bool)
similarity = (query @ key.T / 0.05).masked_fill(others, -torch.inf)
print(f"{F.cross_entropy(similarity, torch.arange(16)).item():.3g}")
