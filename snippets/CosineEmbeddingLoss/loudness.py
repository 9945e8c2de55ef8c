import torch
from torch.nn import functional as F

torch.manual_seed(0)
melody = torch.randn(20)
volume = torch.tensor([1.0] * 50 + [4.0] * 50)
sound = volume.unsqueeze(1) * (melody + 0.3 * torch.randn(100, 20))
a, b = torch.triu_indices(100, 100, 1)
same = volume[a] == volume[b]

for name, distance in [
    ("1 - cos", 1 - F.cosine_similarity(sound[a], sound[b])),
    ("Euclidean", F.pairwise_distance(sound[a], sound[b])),
]:
    closer = distance[same].unsqueeze(1) < distance[~same]
    print(f"{name:<10} AUC {closer.float().mean().item():.3f}")
