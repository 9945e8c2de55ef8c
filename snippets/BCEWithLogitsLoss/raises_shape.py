import torch
from torch import nn

logits = nn.Linear(2, 1)(torch.ones(3, 2))
nn.BCEWithLogitsLoss()(logits, torch.tensor([0.0, 1.0, 1.0]))
