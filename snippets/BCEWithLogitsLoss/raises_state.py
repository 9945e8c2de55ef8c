import torch
from torch import nn

saved = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(3.0)).state_dict()
nn.BCEWithLogitsLoss().load_state_dict(saved)
