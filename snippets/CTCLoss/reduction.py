import torch
from torch.nn import functional as F

torch.manual_seed(0)
log_probs = torch.randn(20, 3, 6).log_softmax(2)
targets = torch.randint(1, 6, (3, 8))
input_lengths = torch.tensor([20, 20, 20])
target_lengths = torch.tensor([8, 1, 0])
arguments = (log_probs, targets, input_lengths, target_lengths)

none = F.ctc_loss(*arguments, reduction="none")
print("none", none)
print(f"sum  {F.ctc_loss(*arguments, reduction='sum'):.4f}")
print(f"mean {F.ctc_loss(*arguments):.4f}")
print(
    f"mean of loss / max(length, 1)  {(none / target_lengths.clamp(min=1)).mean():.4f}"
)
print(f"plain mean                     {none.mean():.4f}")
print(f"sum of losses / sum of lengths {none.sum() / target_lengths.sum():.4f}")
