import torch
from torch import nn
from torch.nn import functional as F

target = torch.tensor([1])
for gap in [60.0, 100.0, 104.0]:
    logits = torch.tensor([[gap, 0.0]], requires_grad=True)
    loss = nn.NLLLoss()(F.softmax(logits, dim=1).log(), target)
    loss.backward()
    print(f"gap {gap:g}: loss {loss:.4f} gradient {logits.grad[0].tolist()}")
