import torch
from torch import nn

infinite = 0
for seed in range(100):
    torch.manual_seed(seed)
    T, C, N = 50, 20, 16
    input = torch.randn(T, N, C).log_softmax(2)
    input_lengths = torch.full(size=(N,), fill_value=T)
    target_lengths = torch.randint(low=1, high=T, size=(N,))
    target = torch.randint(low=1, high=C, size=(sum(target_lengths),))
    loss = nn.CTCLoss()(input, target, input_lengths, target_lengths)
    infinite += loss.isinf().item()
print(infinite, "of 100 seeds: inf")
