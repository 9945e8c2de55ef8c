import torch
from torch import nn

collapsed = torch.zeros(10)
for similar in [1, 5, 9]:
    target = torch.cat([torch.ones(similar), -torch.ones(10 - similar)])
    print(f"{similar} of 10 similar:", end="")
    for margin in [0.0, 1.0, 2.0]:
        loss = nn.HingeEmbeddingLoss(margin=margin)(collapsed, target).item()
        print(f"  margin {margin:g}: {loss:.1f}", end="")
    print()
