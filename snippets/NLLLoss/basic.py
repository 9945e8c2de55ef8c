import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 1.0], [1.0, 2.0, 1.0]]).log()
target = torch.tensor([0, 2])

log_prob = F.log_softmax(logits, dim=1).requires_grad_()
mean = nn.NLLLoss()(log_prob, target)
mean.backward()

picked = log_prob[range(2), target].detach()
loss = nn.NLLLoss(reduction="none")(log_prob, target).detach()
print("probabilities:", log_prob.exp().tolist())
print("loss per sample:", [round(v, 4) for v in loss.tolist()])
print("mean:", round(mean.item(), 4))
print("gradient:", log_prob.grad.tolist())
