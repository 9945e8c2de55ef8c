import torch
from torch import nn

count = torch.tensor([1.0, 10.0, 100.0])
input = count.log().unsqueeze(1)

loss = nn.PoissonNLLLoss(reduction="none")(input, count)
print(tuple(input.shape), tuple(count.shape), "->", tuple(loss.shape))
print(f"mean: {loss.mean():.4f}")
