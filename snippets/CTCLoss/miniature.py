import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

state, frames = torch.arange(5), 7
path = torch.tensor([0, 1, 1, 2, 3, 3, 4])
log_probs = torch.full((frames, 1, 3), 1 / 3).log()
lengths = torch.tensor([frames]), torch.tensor([2])
loss = F.ctc_loss(log_probs, torch.tensor([[1, 2]]), *lengths, reduction="sum")
ways = (frames * torch.tensor(3.0).log() - loss).exp()
assert torch.isclose(ways, torch.tensor(126.0), rtol=1e-3)

plt.figure(figsize=(2.4, 1.4))
time = torch.arange(frames)
for row in state:
    mark = "o" if row % 2 else "."
    plt.plot(time, -row.expand(frames), mark, color="0.5", markersize=4, linestyle="")
plt.plot(time, -path, color="C0")
plt.plot(time[1], -1, "o", color="C2", markersize=6)
plt.axis("off")
plt.show()
