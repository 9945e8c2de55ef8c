import torch
from torch import nn
from torch.nn import functional as F

distances = {
    "default": F.pairwise_distance,
    "squared": lambda u, v: (u - v).square().sum(dim=1),
    "1 - cos": lambda u, v: 1 - F.cosine_similarity(u, v),
}
torch.manual_seed(0)
u, v = torch.randn(2, 1, 100)
print("size   distance   float32     float16")
for size in [1.0, 30.0, 300.0]:
    for name, distance in distances.items():
        exact = distance(size * u, size * v).item()
        half = distance((size * u).half(), (size * v).half()).item()
        print(f"{size:<6g} {name:<10} {exact:<11.6g} {half:.6g}")
distance = distances["squared"]
loss = nn.TripletMarginWithDistanceLoss(distance_function=distance)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print("autocast:", loss(*torch.randn(3, 4, 8, dtype=torch.bfloat16)).dtype)
