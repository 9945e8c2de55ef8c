import inspect

from torch import nn
from torch.nn.modules import loss

print(inspect.signature(loss._Loss))
print(loss._Loss(reduction="avg").reduction)
print("_Loss" in loss.__all__, "_Loss" in dir(nn))
