import torch
from torch.nn import functional as F


def loss(input, target, var):
    return F.gaussian_nll_loss(input, target, var)


input, target, var = torch.zeros(3), torch.ones(3), torch.ones(3)
for fullgraph in [True, False]:
    compiled = torch.compile(loss, backend="eager", fullgraph=fullgraph)
    try:
        print(f"fullgraph={fullgraph}:", compiled(input, target, var).item())
    except Exception as error:
        print(f"fullgraph={fullgraph}:", str(error)[:44])
