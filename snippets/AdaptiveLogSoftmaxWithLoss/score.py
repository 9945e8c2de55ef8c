import matplotlib.pyplot as plt
import torch
from torch import nn

model = nn.AdaptiveLogSoftmaxWithLoss(1, n_classes=6, cutoffs=[3], div_value=1.0)
with torch.no_grad():
    model.head.weight.copy_(torch.tensor([[0.0], [0.0], [0.0], [1.0]]))
    model.tail[0][1].weight.zero_()

inside, outside = "target in the cluster", "target in the shortlist"
for target, name, color in [(4, inside, "C0"), (0, outside, "C2")]:
    score = torch.linspace(-5, 5, 201, requires_grad=True)
    output, _ = model(score.unsqueeze(1), torch.full((201,), target))
    loss = -output
    loss.sum().backward()
    x = score.detach()
    plt.plot(x, loss.detach(), color=color, linestyle="-", label=f"{name}: loss")
    plt.plot(x, score.grad, color=color, linestyle="--", label=f"{name}: gradient")
plt.xlabel("score of the cluster")
plt.legend(loc="upper center")
plt.show()
