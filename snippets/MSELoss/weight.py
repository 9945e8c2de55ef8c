import torch
from torch.nn import functional as F

input = torch.tensor([1.0, 2.0])
target = torch.zeros(2)
weight = torch.tensor([1.0, 3.0])

for function in [F.mse_loss, F.l1_loss, F.huber_loss]:
    each = function(input, target, reduction="none", weight=weight)
    mean = function(input, target, weight=weight)
    nothing = function(input, target, weight=torch.zeros(2))
    print(f"{function.__name__:<10} none {each.tolist()} mean {mean.item()}", end=" ")
    print(f"= {each.sum().item():g} / {(each.sum() / mean).item():g}", end=", ")
    print("all weights 0:", nothing.item())
