import torch
from torch import nn

mean = nn.MSELoss()
for error in [255.5, 256.0]:
    error = torch.tensor([error], dtype=torch.float16)
    print(f"error {error.item():g}: loss {mean(error, 0 * error).item():g}")

for count in [1000, 100000]:
    error = torch.full((count,), 1e-3, dtype=torch.float16, requires_grad=True)
    mean(error, torch.zeros_like(error)).backward()
    print(f"{count} elements: gradient {error.grad.max().item():.1e}")

ones = torch.ones(100000, dtype=torch.float16)
total = nn.MSELoss(reduction="sum")(ones, 0 * ones)
print("100000 ones: mean", mean(ones, 0 * ones).item(), "sum", total.item())
with torch.autocast("cpu", dtype=torch.bfloat16):
    print("autocast:", mean(ones.bfloat16(), ones.bfloat16()).dtype)
