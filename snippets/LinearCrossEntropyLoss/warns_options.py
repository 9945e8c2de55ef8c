import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
input, target = torch.randn(6, 4), torch.arange(6)
how = nn.LinearCrossEntropyOptions(batch_chunk_size=2)
head = nn.LinearCrossEntropyLoss(4, 9, label_smoothing=0.1, options=how)
loss = head(input, target)
print(loss.equal(F.cross_entropy(head.linear(input), target, label_smoothing=0.1)))
