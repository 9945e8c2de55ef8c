import torch
from torch.nn import functional as F

# classes: cat, dog, car, bus; the label only says animal (0) or vehicle (1)
logits = torch.tensor([[2.0, 1.0, 0.0, 0.0]], requires_grad=True)
coarse = torch.tensor([0])

log_prob = F.log_softmax(logits, dim=1)
groups = log_prob.unflatten(1, (2, 2)).logsumexp(dim=2)
loss = F.nll_loss(groups, coarse)
loss.backward()
print("probabilities:", [round(v, 4) for v in log_prob.exp()[0].tolist()])
print("coarse:       ", [round(v, 4) for v in groups.exp()[0].tolist()])
print(f"loss {loss:.4f}")
print("gradient:     ", [round(v, 4) for v in logits.grad[0].tolist()])
