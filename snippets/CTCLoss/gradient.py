import torch
from from_scratch import ctc_loss_grad
from torch.nn import functional as F

torch.set_printoptions(sci_mode=False)
probability = torch.tensor([[0.2, 0.7, 0.1], [0.3, 0.3, 0.4], [0.2, 0.1, 0.7]])
logits = probability.log().requires_grad_()
log_probs = logits.log_softmax(1)
log_probs.retain_grad()
rest = (torch.tensor([1, 2]), torch.tensor(3), torch.tensor(2))

F.ctc_loss(log_probs, *rest, reduction="sum").backward()
posterior = (probability - logits.grad).clamp(min=0)
print(posterior)
print(logits.grad)
twin = ctc_loss_grad(log_probs.detach(), *rest, reduction="sum")
print("softmax - posterior?", torch.allclose(logits.grad, twin, atol=1e-6))
print("the same on log_probs?", torch.allclose(log_probs.grad, twin, atol=1e-6))
