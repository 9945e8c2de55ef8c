import torch
from torch.nn import functional as F

target = torch.tensor([[0.6, 0.3, 0.1]])
feeds = {
    "log_softmax": lambda z: z.log_softmax(dim=1),
    "softmax": lambda z: z.softmax(dim=1),
    "raw logits": lambda z: z,
}
for name, feed in feeds.items():
    logits = torch.zeros(1, 3, requires_grad=True)
    optimizer = torch.optim.SGD([logits], lr=1.0)
    for _ in range(500):
        loss = F.kl_div(feed(logits), target, reduction="batchmean")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    learned = [f"{v:.4f}" for v in logits.softmax(dim=1)[0].tolist()]
    print(f"{name:12s} loss {loss:9.4f}  learned", *learned)
