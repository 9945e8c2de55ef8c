import torch
from torch import nn

input1 = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
input2 = torch.tensor([[0.0, 5.0], [-3.0, 4.0], [3.0, 4.0]])
for label in [1.0, -1.0]:
    loss = nn.CosineEmbeddingLoss(margin=0.2, reduction="none")
    values = loss(input1, input2, torch.full((3,), label))
    print(f"y = {label:g}:", [round(v, 4) for v in values.tolist()])
