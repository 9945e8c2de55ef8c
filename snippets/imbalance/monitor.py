import torch
from torch.nn import functional as F

# 98 and 2 of two classes; the answer moves from the share to half and half.
target = torch.tensor([0] * 98 + [1] * 2)
weight = torch.tensor([1.0, 49.0])

print("said of class 1   weighted   plain")
for probability in (0.02, 0.1, 0.5):
    said = torch.tensor([1 - probability, probability]).log().expand(100, 2)
    weighted = F.cross_entropy(said, target, weight).item()
    plain = F.cross_entropy(said, target).item()
    print(f"{probability:15.2f} {weighted:10.3f} {plain:7.3f}")
