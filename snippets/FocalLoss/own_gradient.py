import torch
from from_scratch import focal_loss, focal_loss_grad
from torch import Tensor


class Focal(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(input: Tensor, target: Tensor, alpha: float, gamma: float) -> Tensor:
        return focal_loss(input, target, alpha, gamma, reduction="none")

    @staticmethod
    def setup_context(ctx, inputs: tuple, output: Tensor) -> None:
        input, target, ctx.alpha, ctx.gamma = inputs
        ctx.save_for_backward(input, target)

    @staticmethod
    def backward(ctx, grad: Tensor) -> tuple:
        input, target = ctx.saved_tensors
        slope = focal_loss_grad(input, target, ctx.alpha, ctx.gamma, "none")
        return grad * slope, None, None, None
