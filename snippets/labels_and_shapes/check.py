import warnings

import torch
from torch import nn

warnings.filterwarnings("error", message="Using a target size")


def look(name, tensor):
    kinds = tensor.unique()
    span = f"{kinds.min().item():.2f} to {kinds.max().item():.2f}"
    print(f"{name:7s} {tensor.dtype} {tuple(tensor.shape)} {len(kinds)} values, {span}")


torch.manual_seed(0)
output = nn.Linear(8, 1)(torch.randn(64, 8))
target = torch.randint(2, (64,))

look("output", output)
look("target", target)
try:
    nn.MSELoss()(output, target.float())
except UserWarning as warning:
    print("stopped:", str(warning)[:60], "…")
