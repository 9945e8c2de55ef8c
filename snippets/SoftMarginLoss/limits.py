import torch
from torch.nn import functional as F

for dtype in [torch.float16, torch.bfloat16, torch.float32, torch.float64]:
    edge = torch.tensor(torch.finfo(dtype).max, dtype=torch.float64).log()
    for shift in [-0.5, 0.5]:
        input = (-edge - shift).to(dtype).requires_grad_()
        one = torch.ones((), dtype=dtype)
        loss = F.soft_margin_loss(input, one)
        loss.backward()
        name = str(dtype).removeprefix("torch.")
        print(f"{name:<9} input {input.item():<9.2f}", end="")
        print(f"loss {loss.item():<8.2f} gradient {input.grad.item()}")
