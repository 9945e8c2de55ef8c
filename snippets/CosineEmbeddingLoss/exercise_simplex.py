import torch
from torch import nn

for count in [2, 3, 4, 5]:
    torch.manual_seed(0)
    vectors = torch.randn(count, 8, requires_grad=True)
    a, b = torch.triu_indices(count, count, 1)
    optimizer = torch.optim.Adam([vectors], lr=0.05)
    for _ in range(200):
        loss = nn.CosineEmbeddingLoss(-1.0)(vectors[a], vectors[b], -torch.ones(len(a)))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    smallest = loss.item()
    print(f"{count} vectors: loss {smallest:.4f}, cosine {smallest - 1:.4f}")
