import torch
from torch.nn import functional as F

x, y = torch.tensor([1.0, 3.0]), torch.zeros(2)
v = torch.tensor([0.05])
loss = F.gaussian_nll_loss(x[:1], y[:1], v, eps=0.1)
added, clamped = (0.5 * (s.log() + 1 / s) for s in (v + 0.1, v.clamp(0.1)))
print(f"eps 0.1: {loss:.4f}, added {added.item():.4f}, clamped {clamped.item():.4f}")
rows, columns = torch.zeros(2, 3), torch.ones(2, 1)
loss = F.gaussian_nll_loss(rows, rows + 2, columns, reduction="sum")
mean = F.gaussian_nll_loss(rows, rows + 2, columns)
print("Gaussian mean divides by", (loss / mean).item())

rate, count = torch.tensor([3.0]), torch.tensor([3.0])
for log_input in (False, True):
    value = F.poisson_nll_loss(rate, count, log_input=log_input)
    print(f"rate 3, log_input={log_input}: {value.item():.4f}")
steep = F.poisson_nll_loss(torch.tensor([-10.0, -100.0]), -count, reduction="none")
print("count -3, log rate -10 and -100:", [round(v) for v in steep.tolist()])
