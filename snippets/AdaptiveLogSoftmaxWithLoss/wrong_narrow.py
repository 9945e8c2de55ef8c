import torch
from torch import nn

torch.manual_seed(0)
model = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=100, cutoffs=[10, 50])
print("features of the clusters:", [tail[0].out_features for tail in model.tail])
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
features, target = torch.randn(4, 8), torch.tensor([60, 70, 80, 90])
for _ in range(200):
    optimizer.zero_grad()
    loss = model(features, target).loss
    loss.backward()
    optimizer.step()
print(f"loss {loss.item():.4f}, ln 50 = {torch.tensor(50.0).log().item():.4f}")
