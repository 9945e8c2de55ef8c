import torch
from torch import nn

input1 = torch.tensor([[3.0, 4.0], [3.0, 4.0], [3.0, 4.0], [3.0, 4.0]])
input2 = torch.tensor([[-3.0, -4.0], [4.0, 3.0], [-4.0, 3.0], [4.0, -3.0]])
target = torch.tensor([1.0, -1.0, -1.0, -1.0])

loss = nn.CosineEmbeddingLoss(reduction="none")(input1, input2, target)
print("none:", [round(v, 4) + 0.0 for v in loss.tolist()])
mean = nn.CosineEmbeddingLoss()(input1, input2, target)
print("mean:", round(mean.item(), 4))
sum_ = nn.CosineEmbeddingLoss(reduction="sum")(input1, input2, target)
print("sum: ", round(sum_.item(), 4))
alike, apart = loss[target == 1].mean(), loss[target == -1].mean()
print("each kind for itself:", round(alike.item(), 4), round(apart.item(), 4))
