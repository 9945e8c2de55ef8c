import torch
from documents import auc, documents, pairs
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
counts, topic = documents(400)
counts /= counts.std()
seen, new = pairs(topic[:200], 2000), pairs(topic[200:], 2000)


def cosine(u, v, y):
    return F.cosine_embedding_loss(u, v, y, margin=0.3)


def zero_one(u, v, y):
    return F.cosine_embedding_loss(u, v, (y + 1) / 2, margin=0.3)


def euclidean(u, v, y):
    return F.hinge_embedding_loss(F.pairwise_distance(u, v), y)


def angle(u, v):
    return 1 - F.cosine_similarity(u, v)


raw = auc(angle(counts[200:][new[0]], counts[200:][new[1]]), new[2])
print(f"{'counts as they are':<43} AUC on new documents {raw:.3f}")
for name, loss, distance in [
    ("HingeEmbeddingLoss on L2", euclidean, F.pairwise_distance),
    ("CosineEmbeddingLoss", cosine, angle),
    ("CosineEmbeddingLoss, y = 0/1", zero_one, angle),
]:
    torch.manual_seed(0)
    net = nn.Linear(30, 3, bias=False)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    for _ in range(150):
        u, v = net(counts[:200])[seen[0]], net(counts[:200])[seen[1]]
        value = loss(u, v, seen[2])
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
    u, v = net(counts[200:])[new[0]], net(counts[200:])[new[1]]
    found = auc(distance(u, v), new[2])
    print(f"{name:<30} loss {value.item():.4f}  AUC on new documents {found:.3f}")
