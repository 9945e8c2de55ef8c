import torch
from torch import nn

torch.manual_seed(0)
model = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4, 10], div_value=2.0)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
features, target = torch.randn(64, 8), torch.randint(20, (64,))
for step in range(41):
    output, _ = model(features, target)
    loss = output.mean()
    if step % 20 == 0:
        print(f"step {step:<2} loss {loss.item():.3f}", end="  ")
        right = (model.predict(features) == target).float().mean().item()
        print(f"right {right:.3f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
