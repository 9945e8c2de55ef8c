import torch
from people import photos, recall, triplets
from torch import nn

torch.manual_seed(0)
x, who = photos(30)
torch.manual_seed(0)
hidden = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU())
net = nn.Sequential(hidden, nn.Linear(32, 4))
optimizer = torch.optim.Adam(net.parameters(), lr=0.03)
for step in range(101):
    embedding = net(x)
    a, p, n = triplets(who, 256)
    loss = nn.TripletMarginLoss()(embedding[a], embedding[p], embedding[n])
    if step % 25 == 0:
        spread = embedding.std(dim=0).mean().item()
        print(f"step {step:<3} loss {loss.item():.4f} spread {spread:.4f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"recall@1 {recall(net(x).detach(), who):.3f}")
