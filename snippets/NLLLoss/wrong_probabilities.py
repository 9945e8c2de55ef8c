import torch
from torch import nn
from torch.nn import functional as F

target = torch.tensor([0])
for gap in [0.0, 5.0, -5.0]:
    logits = torch.tensor([[gap, 0.0]], requires_grad=True)
    loss = nn.NLLLoss()(F.softmax(logits, dim=1), target)
    loss.backward()
    print(f"loss {loss:.4f} gradient {logits.grad[0, 0]:.4f}")
