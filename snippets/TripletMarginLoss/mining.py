import matplotlib.pyplot as plt
import torch
from people import photos, recall, triplets
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
(x, who), (new, new_who) = photos(30), photos(30)


def semi_hard(embedding, anchor, positive):
    distance = torch.cdist(embedding[anchor], embedding)
    near = F.pairwise_distance(embedding[anchor], embedding[positive])
    wrong = (who[anchor].unsqueeze(1) == who) | (distance <= near.unsqueeze(1))
    return distance.masked_fill(wrong, float("inf")).argmin(dim=1)


for name, style in [("random", "C0-"), ("semi-hard", "C2--")]:
    torch.manual_seed(0)
    net = nn.Linear(16, 4, bias=False)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    shares = []
    for _ in range(201):
        embedding = net(x)
        a, p, n = triplets(who, 256)
        if name == "semi-hard":
            n = semi_hard(embedding.detach(), a, p)
        triplet = embedding[a], embedding[p], embedding[n]
        loss = F.triplet_margin_loss(*triplet, reduction="none")
        shares.append((loss > 0).float().mean().item())
        optimizer.zero_grad()
        loss.mean().backward()
        optimizer.step()
    found = recall(net(new).detach(), new_who)
    last, share = loss.mean().item(), shares[-1]
    print(f"{name:<9} loss {last:.3f}  active {share:.3f}  recall@1 {found:.3f}")
    plt.plot(range(0, 201, 4), shares[::4], style, label=name)
plt.xlabel("step")
plt.ylabel("share of active triplets")
plt.legend(loc="center right", bbox_to_anchor=(1, 0.35))
plt.show()
