import torch
from torch.nn import functional as F

F.smooth_l1_loss(torch.zeros(2), torch.ones(2), weight=torch.ones(2))
