import torch
from torch.nn import functional as F

logits = torch.zeros(5, 4, requires_grad=True)
rest = (torch.tensor([1, 2]), torch.tensor(5), torch.tensor(2))
loss = F.ctc_loss(logits.log_softmax(1), *rest)
(gradient,) = torch.autograd.grad(loss, logits, create_graph=True)
gradient.square().sum().backward()
