import torch
from torch import nn
from torch.nn import functional as F

first = torch.tensor([[1.0, 0.2], [1.0, 0.2]], requires_grad=True)
second = torch.tensor([[1.0, -0.2], [-1.0, 0.2]])
target = torch.tensor([1, -1])  # the first pair is similar, the second is not
optimizer = torch.optim.SGD([first], lr=0.1)
for step in range(201):
    similarity = F.cosine_similarity(first, second)
    loss = nn.HingeEmbeddingLoss()(1 - similarity, target)
    if step % 100 == 0:
        cosines = [round(c, 2) for c in similarity.tolist()]
        print(f"step {step:<3} loss {loss.item():.3f} cosines {cosines}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
