import torch
from torch.nn import functional as F

F.mse_loss(torch.zeros(4, 2), torch.ones(4, 2), weight=torch.ones(4))
