import torch
from torch import nn

infinity = float("inf")
error = torch.tensor([5e-5, 300.0, 60000.0, infinity], dtype=torch.float16)
error.requires_grad_()
loss = nn.L1Loss(reduction="none")(error, torch.zeros_like(error))
loss.sum().backward()
print("loss:    ", [f"{v:.4g}" for v in loss.tolist()])
print("gradient:", error.grad.tolist())

large = torch.full((2,), 60000.0, dtype=torch.float16)
zeros = torch.zeros_like(large)
print("sum: ", nn.L1Loss(reduction="sum")(large, zeros).item())
print("mean:", nn.L1Loss()(large, zeros).item())
print("inf against inf:", nn.L1Loss()(error[3], error[3]).item())
