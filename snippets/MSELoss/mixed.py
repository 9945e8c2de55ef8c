import torch
from torch import nn

for dtype in [torch.float64, torch.int64, torch.bool]:
    input = torch.tensor([1.0, 2.0], requires_grad=True)
    loss = nn.MSELoss()(input, torch.tensor([1, 0]).to(dtype))
    loss.backward()
    print(f"target {dtype}: loss {loss.dtype}, gradient {input.grad.dtype}")
