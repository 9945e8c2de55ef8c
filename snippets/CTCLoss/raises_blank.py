import torch
from torch import nn

log_probs = torch.zeros(5, 4).log_softmax(1)
ctc = nn.CTCLoss(blank=4)
ctc(log_probs, torch.tensor([1, 2]), torch.tensor(5), torch.tensor(2))
