import torch
from torch.nn import functional as F

targets = torch.tensor([[1, 2], [1, 1]])  # 1, 1 needs three frames
lengths = (torch.tensor([2, 2]), torch.tensor([2, 2]))

for zero in (False, True):
    bias = torch.zeros(3, requires_grad=True)
    log_probs = (torch.zeros(2, 2, 3) + bias).log_softmax(2)
    none = F.ctc_loss(
        log_probs, targets, *lengths, reduction="none", zero_infinity=zero
    )
    mean = F.ctc_loss(log_probs, targets, *lengths, zero_infinity=zero)
    mean.backward()
    print(f"zero_infinity={zero}", none.detach(), f"mean {mean:.4f}")
    print("    gradient of the shared bias", bias.grad)
