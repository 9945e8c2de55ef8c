import torch
from torch import nn
from torch.nn import functional as F

sound = torch.zeros(1, 8, 100)
net = nn.Conv1d(8, 4, kernel_size=3, stride=2)  # 100 frames in, 49 out
log_probs = net(sound).permute(2, 0, 1).log_softmax(2)
F.ctc_loss(log_probs, torch.tensor([[1, 2]]), torch.tensor([100]), torch.tensor([2]))
