import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
for size in [2, 32, 512]:
    first, second = torch.randn(1000, size), torch.randn(1000, size)
    distance = F.pairwise_distance(first, second)
    loss = nn.HingeEmbeddingLoss(reduction="none")(distance, -torch.ones(1000))
    first, second = F.normalize(first), F.normalize(second)
    on_sphere = F.pairwise_distance(first, second)
    active = (loss > 0).float().mean().item()
    print(
        f"{size:>3} numbers: distance {distance.mean():.1f}, pushed {active:.0%}, ",
        end="",
    )
    print(f"normalised {on_sphere.mean():.1f}")
