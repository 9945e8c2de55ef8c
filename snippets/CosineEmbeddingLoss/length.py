import torch
from torch.nn import functional as F

one = torch.tensor(1.0)
print("length   CosineEmbeddingLoss   1 - F.cosine_similarity")
for length in [1e-7, 1e-6, 1e-5, 1e-4, 1.0, 1e9, 1e10, 1e20]:
    v = torch.tensor([length, 0.0])
    loss = F.cosine_embedding_loss(v, v, one).item()
    other = 1 - F.cosine_similarity(v, v, dim=0).item()
    print(f"{length:<8g} {loss:<21.4f} {other:.4f}")
