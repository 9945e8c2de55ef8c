import math

import torch
from torch import Tensor


def log_cosh_loss(input: Tensor, target: Tensor, reduction: str = "mean") -> Tensor:
    if input.shape != target.shape:
        raise ValueError(f"input {tuple(input.shape)}, target {tuple(target.shape)}")
    error = input - target
    loss = torch.logaddexp(error, -error) - math.log(2)
    if reduction == "none":
        return loss
    if reduction == "sum":
        return loss.sum()
    if reduction == "mean":
        return loss.mean()
    raise ValueError(f"reduction {reduction!r}")
