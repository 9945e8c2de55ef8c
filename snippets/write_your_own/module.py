import torch
from log_cosh import log_cosh_loss
from torch import Tensor, nn


class LogCoshLoss(nn.Module):
    def __init__(self, reduction: str = "mean") -> None:
        super().__init__()
        self.reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        return log_cosh_loss(input, target, self.reduction)

    def extra_repr(self) -> str:
        return f"reduction={self.reduction!r}"


input, target = torch.tensor([0.5, -1.0, 3.0]), torch.tensor([0.0, -1.0, 1.0])
for reduction in ["none", "sum", "mean"]:
    loss = LogCoshLoss(reduction)
    print(loss, loss(input, target))
