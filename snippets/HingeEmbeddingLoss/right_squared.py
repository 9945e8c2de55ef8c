import torch
from torch import nn

for distance in [0.01, 0.1, 0.5, 1.2, 1.6]:
    pair = torch.tensor([0.0, 0.0, distance], requires_grad=True)
    different = torch.tensor(-1)
    length = pair.norm()
    nn.HingeEmbeddingLoss(margin=2.0)(length, different).backward()
    print(f"distance {distance:<4g} push {pair.grad.norm().item():.2f}")
