import torch
from torch.nn import functional as F

F.huber_loss(torch.zeros(3, 2), torch.ones(3, 2), weight=torch.ones(2))
