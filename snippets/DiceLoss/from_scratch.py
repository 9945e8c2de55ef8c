from torch import Tensor


def dice_loss(
    input: Tensor, target: Tensor, smooth: float = 1.0, reduction: str = "mean"
) -> Tensor:
    """One minus twice the overlap over both areas, for each sample of (N, *)."""
    if input.shape != target.shape:
        raise ValueError(f"input {input.shape}, target {target.shape}")
    x, y = input.flatten(1), target.flatten(1)
    overlap = smooth + 2 * (x * y).sum(1)
    areas = smooth + x.sum(1) + y.sum(1)
    loss = 1 - overlap / areas
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def dice_loss_grad(
    input: Tensor, target: Tensor, smooth: float = 1.0, reduction: str = "mean"
) -> Tensor:
    """One number for all pixels of the object, one for all others."""
    x, y = input.flatten(1), target.flatten(1)
    overlap = smooth + 2 * (x * y).sum(1, keepdim=True)
    areas = smooth + x.sum(1, keepdim=True) + y.sum(1, keepdim=True)
    grad = (overlap / areas - 2 * y) / areas
    if reduction == "mean":
        grad = grad / len(grad)
    return grad.reshape(input.shape)
