import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

probability = torch.tensor(
    [
        [0.6, 0.3, 0.1],
        [0.3, 0.6, 0.1],
        [0.2, 0.4, 0.4],
        [0.2, 0.1, 0.7],
        [0.5, 0.1, 0.4],
        [0.3, 0.1, 0.6],
        [0.5, 0.1, 0.4],
    ]
)
logits = probability.log().requires_grad_()
log_probs = logits.log_softmax(1)
word = torch.tensor([1, 2, 2])
F.ctc_loss(log_probs, word, (7,), (3,), reduction="sum").backward()
softmax = log_probs.exp().detach()
posterior = softmax - logits.grad

frame = torch.arange(1, 8)
figure, panels = plt.subplots(3, sharex=True, sharey=True)
for k, (panel, name) in enumerate(zip(panels, "–fo", strict=True)):
    panel.bar(frame - 0.2, softmax[:, k], 0.38, color="C2", label="softmax")
    panel.bar(
        frame + 0.2,
        posterior[:, k],
        0.38,
        fill=False,
        edgecolor="C3",
        label="posterior",
    )
    panel.vlines(frame, 0, logits.grad[:, k], color="C1", linewidth=2)
    panel.plot(frame, logits.grad[:, k], "C1s", markersize=4, label="gradient")
    panel.set_ylabel(name, rotation=0)
panels[0].legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))
plt.xlabel("frame t")
plt.show()
