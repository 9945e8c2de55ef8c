import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logits = torch.tensor([1.2, 0.4, 2.0, -0.5, 0.8], requires_grad=True)
F.cross_entropy(logits, torch.tensor(4)).backward()
probability = logits.detach().softmax(0)
place = torch.arange(5.0)

plt.figure(figsize=(2.4, 1.4))
plt.bar(place - 0.2, probability, 0.4, color="C0")
plt.bar(place + 0.2, logits.grad, 0.4, color="C1")
plt.axhline(0, color="0.5", linewidth=0.8)
plt.axis("off")
plt.show()
