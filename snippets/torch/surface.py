from torch import nn
from torch.nn.modules import adaptive, loss

from scripts.probe import signature

names = sorted(loss.__all__ + adaptive.__all__)
losses = {name: signature(getattr(nn, name)) for name in names}
