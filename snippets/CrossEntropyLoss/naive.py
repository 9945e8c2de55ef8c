import torch
from torch.nn import functional as F

for gap in (10.0, 90.0, 110.0, 1000.0):
    x = torch.tensor([[0.0, gap]], requires_grad=True)
    naive = -torch.log(torch.softmax(x, dim=1))[0, 0]
    loss = F.cross_entropy(x, torch.tensor([0]))
    for name, value in {"-log(softmax)": naive, "cross_entropy": loss}.items():
        (gradient,) = torch.autograd.grad(value, x)
        slopes = gradient[0].numpy().round(4)
        print(f"gap {gap:<5g} {name}  {value.item():<6.4g} {slopes}")
