import torch
from torch import nn

input1 = torch.tensor([[3.0, 4.0], [3.0, 4.0], [3.0, 4.0], [3.0, 4.0]])
input2 = torch.tensor([[6.0, 8.0], [4.0, 3.0], [4.0, 3.0], [-4.0, 3.0]])
target = torch.tensor([1.0, 1.0, -1.0, -1.0])

mean = nn.CosineEmbeddingLoss(margin=0.5)(input1, input2, target)

cosine = nn.CosineSimilarity()(input1, input2)
loss = nn.CosineEmbeddingLoss(margin=0.5, reduction="none")(input1, input2, target)
print("loss per pair:", [round(v, 4) for v in loss.tolist()])
print("mean:", round(mean.item(), 4))
