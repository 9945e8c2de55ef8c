import torch
from torch import nn

torch.manual_seed(0)
how = nn.LinearCrossEntropyOptions(allow_retain_graph=True)
head = nn.LinearCrossEntropyLoss(4, 9, options=how)
loss = head(torch.randn(6, 4), torch.arange(6))
loss.backward(retain_graph=True)
once = head.linear.weight.grad.clone()
loss.backward()
print("twice the gradient:", torch.allclose(head.linear.weight.grad, 2 * once))
