from torch import nn
from torch.nn.modules import loss

from scripts.probe import signature

losses = {name: signature(getattr(nn, name)) for name in sorted(loss.__all__)}
