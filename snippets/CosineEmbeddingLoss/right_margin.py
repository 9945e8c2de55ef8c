import torch
from torch import nn

input1 = torch.tensor([[3.0, 4.0]])
input2 = torch.tensor([[4.0, 3.0]])
cosine = nn.CosineSimilarity()(input1, input2)
for margin in [0.0, 0.5]:
    loss = nn.CosineEmbeddingLoss(margin)(input1, input2, -torch.ones(1))
    by_hand = (cosine - margin).clamp(min=0)
    print(f"margin {margin}: torch {loss.item():.2f}, by hand {by_hand.item():.2f}")
