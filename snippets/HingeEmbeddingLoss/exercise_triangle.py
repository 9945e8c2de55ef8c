import torch
from torch import nn

torch.manual_seed(0)
first, second = torch.tensor([0, 1, 2]), torch.tensor([1, 2, 0])
target = torch.tensor([1, 1, -1])  # A ~ B, B ~ C, but A and C differ
place = torch.tensor([-0.1, 0.0, 0.2], requires_grad=True)
optimizer = torch.optim.SGD([place], lr=0.01)
for _ in range(2000):
    distance = (place[first] - place[second]).abs()
    loss = nn.HingeEmbeddingLoss(reduction="sum")(distance, target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"loss {loss.item():.2f} distances", [round(d, 1) for d in distance.tolist()])
