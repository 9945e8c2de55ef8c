import torch
from torch import nn

nn.PoissonNLLLoss(log_input=False)(input=torch.ones(3), target=torch.ones(3))
