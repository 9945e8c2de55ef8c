import torch
from torch.nn import functional as F

F.poisson_nll_loss(torch.zeros(3), torch.ones(3), weight=torch.ones(3))
