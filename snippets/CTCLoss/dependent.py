import torch
from torch.nn import functional as F

# the same input is written "ab" in half of the data and "ba" in the other half
targets = torch.tensor([[1, 2], [2, 1]])
T = 8
logits = torch.zeros(T, 3).normal_(generator=torch.manual_seed(0)).requires_grad_()
optimizer = torch.optim.Adam([logits], lr=0.1)
for _ in range(200):
    log_probs = logits.log_softmax(1).unsqueeze(1).expand(T, 2, 3)
    loss = F.ctc_loss(log_probs, targets, (T, T), (2, 2), reduction="none")
    optimizer.zero_grad()
    loss.mean().backward()
    optimizer.step()
print("probability of ab and ba:", (-loss.detach()).exp())
