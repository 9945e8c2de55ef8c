import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

cases = {
    "undecided": [0.0, 0.0, 0.0, 0.0],
    "sure and right": [4.0, 0.0, 0.0, 0.0],
    "sure and wrong": [0.0, 4.0, 0.0, 0.0],
    "half and half": [2.0, 2.0, 0.0, 0.0],
}
figure, panels = plt.subplots(1, 4, sharey=True)
for panel, (name, logits) in zip(panels, cases.items(), strict=True):
    x = torch.tensor([logits], requires_grad=True)
    F.cross_entropy(x, torch.tensor([0])).backward()
    p, gradient = x.detach().softmax(1)[0].numpy(), x.grad[0].numpy()
    print(f"{name:<14}", gradient.round(3))
    panel.bar(range(4), p, 0.7, color="C2", alpha=0.35, label="probability")
    panel.bar(0, 1, 0.9, fill=False, edgecolor="C3", linestyle="--", label="target")
    panel.vlines(range(4), 0, gradient, color="C1", linewidth=2)
    panel.plot(range(4), gradient, "C1s", markersize=4, label="gradient")
    panel.axhline(0, color="0.5", linewidth=0.7)
    panel.set_xticks(range(4))
    panel.set_xlabel(name)
handles, labels = panels[0].get_legend_handles_labels()
figure.legend(handles, labels, ncols=3, loc="outside upper center")
plt.show()
