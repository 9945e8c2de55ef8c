import torch
from people import photos, recall, triplets
from torch import nn

torch.manual_seed(0)
x, who = photos(30)
same = who.unsqueeze(1) == who
for lr in [0.03, 0.003]:
    torch.manual_seed(0)
    hidden = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU())
    net = nn.Sequential(hidden, nn.Linear(32, 4))
    optimizer = torch.optim.Adam(net.parameters(), lr=lr)
    for step in range(61):
        embedding = net(x)
        a, _, _ = triplets(who, 128)
        distance = torch.cdist(embedding.detach()[a], embedding.detach())
        p = distance.masked_fill(~same[a], -1).argmax(dim=1)
        n = distance.masked_fill(same[a], float("inf")).argmin(dim=1)
        loss = nn.TripletMarginLoss()(embedding[a], embedding[p], embedding[n])
        if step % 20 == 0:
            spread = embedding.std(dim=0).mean().item()
            print(f"lr {lr} step {step:<2} loss {loss.item():.4f} spread {spread:.4f}")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"recall@1 {recall(net(x).detach(), who):.3f}")
