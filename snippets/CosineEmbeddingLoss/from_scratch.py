import torch
from torch import Tensor

EPS = torch.tensor(1e-12).item()  # torch adds it to both squared norms, as a float32


def cosine_and_slopes(input1: Tensor, input2: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """The cosine of two vectors and its gradients in both."""
    square1 = input1.square().sum(-1, keepdim=True) + EPS
    square2 = input2.square().sum(-1, keepdim=True) + EPS
    root = (square1 * square2).sqrt()
    cosine = (input1 * input2).sum(-1, keepdim=True) / root
    slope1 = input2 / root - cosine * input1 / square1
    slope2 = input1 / root - cosine * input2 / square2
    return cosine.squeeze(-1), slope1, slope2


def cosine_embedding_loss(
    input1: Tensor,
    input2: Tensor,
    target: Tensor,
    margin: float = 0.0,
    reduction: str = "mean",
) -> Tensor:
    """1 - cosine where the target is 1, cosine - margin above 0 where it is -1."""
    cosine, _, _ = cosine_and_slopes(input1, input2)
    alike = torch.where(target == 1, 1 - cosine, 0)
    apart = torch.where(target == -1, (cosine - margin).clamp(min=0), 0)
    loss = alike + apart
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def cosine_embedding_loss_grad(
    input1: Tensor,
    input2: Tensor,
    target: Tensor,
    margin: float = 0.0,
    reduction: str = "mean",
) -> tuple[Tensor, Tensor]:
    """Across each vector, towards the other or away from it."""
    cosine, slope1, slope2 = cosine_and_slopes(input1, input2)
    pushed = (target == -1) & (cosine >= margin)
    sign = pushed.to(slope1) - (target == 1).to(slope1)
    if reduction == "mean":
        sign = sign / sign.numel()
    sign = sign.unsqueeze(-1)
    return (
        (sign * slope1).sum_to_size(input1.shape),
        (sign * slope2).sum_to_size(input2.shape),
    )
