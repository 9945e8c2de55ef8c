import torch
from torch.nn import functional as F

log_probs = torch.tensor([[0.6, 0.4], [0.6, 0.4]]).log()
best = log_probs.argmax(1).unique_consecutive()
print("greedy:", best[best != 0].tolist())

for target in ([], [1]):
    labels = torch.tensor(target, dtype=torch.long)
    loss = F.ctc_loss(log_probs, labels, (2,), (len(target),), reduction="sum")
    print(target, f"{(-loss).exp():.2f}")
