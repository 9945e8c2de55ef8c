import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.randn(6, 4)
rest = (torch.tensor([1, 2]), torch.tensor(6), torch.tensor(2))

loss = F.ctc_loss(logits.log_softmax(1), *rest, reduction="sum")
shifted = F.ctc_loss((logits + 10).log_softmax(1), *rest, reduction="sum")
print(f"{loss:.4f}   logits + 10: {shifted:.4f}")
