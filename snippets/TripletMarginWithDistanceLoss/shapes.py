import torch
from torch import nn
from torch.nn import functional as F

from scripts.probe import call


def largest(u, v):
    return (u - v).abs().flatten(1).amax(dim=1)


Loss = nn.TripletMarginWithDistanceLoss
loss = Loss(reduction="none")
mean = Loss()
batch = torch.tensor([[0.0, 0.0, 0.0], [1.0, 2.0, 2.0]])
one = batch[0]
image = torch.rand(2, 3, 4, 4)

calls = [
    call(loss, batch, batch, batch),
    call(loss, one, one, one, what="one triplet"),
    call(mean, batch, batch, batch, what="reduction mean, the default"),
    call(
        Loss(distance_function=largest, reduction="none"),
        image,
        image,
        image,
        what="images, a distance of your own",
    ),
    call(
        Loss(distance_function=torch.cdist, reduction="none"),
        batch,
        batch,
        batch,
        what="cdist: every pair",
    ),
    call(
        Loss(distance_function=F.mse_loss, reduction="none"),
        batch,
        batch,
        batch,
        what="mse_loss: one number for the batch",
    ),
    call(loss, batch, batch, one.unsqueeze(0), what="one negative for all"),
    call(loss, batch, batch, one),
    call(loss, batch, batch, torch.rand(2, 4)),
    call(mean, batch[:0], batch[:0], batch[:0], what="empty batch: nan"),
    call(loss, batch, batch.double(), batch),
    call(loss, batch.half(), batch.half(), batch.half()),
]
