import matplotlib.pyplot as plt
import torch
from people import photos, recall, triplets
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
(x, who), (new, new_who) = photos(30), photos(30)


def train(loss):
    torch.manual_seed(0)
    net = nn.Linear(16, 4, bias=False)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    recalls = []
    for step in range(151):
        if step % 5 == 0:
            recalls.append(recall(net(new).detach(), new_who))
        embedding = net(x)
        a, p, n = (embedding[i] for i in triplets(who, 256))
        optimizer.zero_grad()
        loss(a, p, n).backward()
        optimizer.step()
    return recalls, net(new).std().item()


def pull_only(a, p, n):
    return F.pairwise_distance(a, p).mean()


print(f"raw photos: recall@1 {recall(new, new_who):.3f}")
for name, loss, style in [
    ("TripletMarginLoss", nn.TripletMarginLoss(), "C0-"),
    ("only pull the positive", pull_only, "C1--"),
]:
    recalls, spread = train(loss)
    print(f"{name}: recall@1 {recalls[-1]:.3f}, spread {spread:.3f}")
    plt.plot(range(0, 151, 5), recalls, style, label=name)
plt.xlabel("step")
plt.ylabel("recall@1 on new people")
plt.legend(loc="center right", bbox_to_anchor=(1, 0.7))
plt.show()
