import torch
from torch import nn

torch.manual_seed(0)
frequency = 1 / torch.arange(1.0, 51.0)
frequency /= frequency.sum()
print(f"entropy {-(frequency * frequency.log()).sum().item():.3f}")
for head_bias in [False, True]:
    torch.manual_seed(0)
    model = nn.AdaptiveLogSoftmaxWithLoss(8, 50, cutoffs=[30], head_bias=head_bias)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(300):
        features = torch.randn(512, 8)  # they say nothing of the target
        target = torch.multinomial(frequency, 512, replacement=True)
        optimizer.zero_grad()
        loss = model(features, target).loss
        loss.backward()
        optimizer.step()
    print(f"head_bias={head_bias!s:<5} loss {loss.item():.3f}")
