import torch
from torch import nn

weighted = nn.CrossEntropyLoss(torch.ones(5))
nn.CrossEntropyLoss().load_state_dict(weighted.state_dict())
