import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

input = torch.tensor([1.2, 0.4, 2.0, -0.5, 0.8]).log_softmax(0)
loss = F.nll_loss(input, torch.tensor(4))

plt.figure(figsize=(2.4, 1.4))
plt.bar(torch.arange(5.0), input, 0.5, color="0.5", alpha=0.4)
plt.bar(4, -loss, 0.5, color="C0")
plt.axhline(0, color="0.5", linewidth=0.8)
plt.axis("off")
plt.show()
