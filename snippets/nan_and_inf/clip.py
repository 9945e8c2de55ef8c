import torch
from torch import nn

for third in (2.0, float("inf"), float("nan")):
    weight = nn.Parameter(torch.zeros(3))
    weight.grad = torch.tensor([1.0, 2.0, third])
    norm = nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    print(f"norm {norm.item()}, clipped {weight.grad.tolist()}")
    if norm.isfinite():
        print("this step may be taken")
