import torch
from torch import nn

input = torch.full((2, 3), 2.0).log()
count = torch.tensor([[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]])
is_seen = torch.tensor([[True, True, True], [True, False, False]])

loss = nn.PoissonNLLLoss(reduction="none")(input, count)
print("mean:", f"{nn.PoissonNLLLoss()(input, count):.4f}")
print("sum: ", f"{nn.PoissonNLLLoss(reduction='sum')(input, count):.4f}")
print("none:", tuple(loss.shape))
seen = nn.PoissonNLLLoss()(input[is_seen], count[is_seen])
print("mean over what was seen:", f"{seen:.4f}")
