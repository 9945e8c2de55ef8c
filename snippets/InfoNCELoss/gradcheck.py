import torch
from from_scratch import info_nce_loss, info_nce_loss_grad
from torch.autograd import gradcheck
from torch.nn import functional as F

torch.manual_seed(0)
query, key = torch.randn(2, 5, 4, dtype=torch.float64).requires_grad_()
print(gradcheck(info_nce_loss, (query, key)))
loss = info_nce_loss(query, key)
auto = torch.autograd.grad(loss, (query, key))
print(all(map(torch.allclose, auto, info_nce_loss_grad(query, key))))
torch_has = F.cross_entropy(query @ key.T / 0.1, torch.arange(5))
print(torch.allclose(loss, torch_has))
