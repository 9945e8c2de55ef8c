import torch
from torch.nn import functional as F

target = torch.tensor([1, 1, 1, 1, 1, 1, 1, 0, 0, 0])
for output in [F.log_softmax, F.softmax]:
    logits = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([logits], lr=1.0)
    for _ in range(2000):
        optimizer.zero_grad()
        loss = F.nll_loss(output(logits, dim=0).expand(10, 2), target)
        loss.backward()
        optimizer.step()
    heads = F.softmax(logits, dim=0)[1]
    print(f"{output.__name__}: heads {heads:.4f}, loss {loss:.4f}")
