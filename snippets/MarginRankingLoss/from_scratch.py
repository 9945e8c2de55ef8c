from torch import Tensor


def margin_ranking_loss(
    input1: Tensor,
    input2: Tensor,
    target: Tensor,
    margin: float = 0.0,
    reduction: str = "mean",
) -> Tensor:
    """What the lead of the right score is short of the margin."""
    lead = target * (input1 - input2)
    loss = (margin - lead).clamp(min=0)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def margin_ranking_loss_grad(
    input1: Tensor,
    input2: Tensor,
    target: Tensor,
    margin: float = 0.0,
    reduction: str = "mean",
) -> tuple[Tensor, Tensor]:
    """Push the two scores of a pair apart until the margin is reached."""
    active = margin - target * (input1 - input2) >= 0
    push = -target * active
    if reduction == "mean":
        push = push / push.numel()
    return push.sum_to_size(input1.shape), (-push).sum_to_size(input2.shape)
