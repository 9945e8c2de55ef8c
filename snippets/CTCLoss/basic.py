import torch
from torch import nn

# rows are frames, columns are the classes blank, a, b
logits = torch.tensor([[0.2, 0.7, 0.1], [0.3, 0.3, 0.4], [0.2, 0.1, 0.7]]).log()
log_probs = logits.log_softmax(1)
target = torch.tensor([1, 2])
input_length = torch.tensor(3)
target_length = torch.tensor(2)

blank, a, b = log_probs.exp().T
loss = nn.CTCLoss(reduction="sum")(log_probs, target, input_length, target_length)
mean = nn.CTCLoss()(log_probs, target, input_length, target_length)
print(f"loss {loss:.4f}   mean {mean:.4f}   probability {(-loss).exp():.4f}")
