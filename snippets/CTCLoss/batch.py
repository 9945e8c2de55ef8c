import torch
from torch import nn

torch.manual_seed(0)
T, N, C = 12, 3, 5  # frames, samples, classes with the blank at 0
logits = torch.randn(T, N, C, requires_grad=True)
input_lengths = torch.tensor([12, 9, 12])
target_lengths = torch.tensor([4, 2, 3])
padded = torch.tensor([[1, 2, 2, 3], [4, 1, -1, -1], [3, 3, 4, -1]])
joined = torch.tensor([1, 2, 2, 3, 4, 1, 3, 3, 4])

ctc = nn.CTCLoss(reduction="none")
log_probs = logits.log_softmax(2)
loss = ctc(log_probs, padded, input_lengths, target_lengths)
print(loss)
print(ctc(log_probs, joined, input_lengths, target_lengths))

loss.mean().backward()
print("gradient after frame 9 of sample 1:", logits.grad[9:, 1].abs().max())
