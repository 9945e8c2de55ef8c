import torch
from torch.nn import functional as F

first, second = torch.rand(4, 8), torch.rand(4, 8)
F.hinge_embedding_loss(first, second, torch.ones(4))
