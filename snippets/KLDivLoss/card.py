import torch
from scripts.probe import about, largest_gradient
from torch import nn
from torch.nn import functional as F

loss = nn.KLDivLoss(reduction="sum")
one_hot = F.one_hot(torch.tensor([3]), 10).float()

inputs = (torch.full((1, 10), v) for v in (-100.0, -1.0, 0.0, 5.0))
bound = largest_gradient(loss, inputs, one_hot)
untrained = loss(torch.zeros(1, 10).log_softmax(dim=1), one_hot)

card = about(nn.KLDivLoss) | {
    "input": "log-probabilities, any shape",
    "target": "probabilities, same shape as the input",
    "output": "[0, ∞) for two distributions",
    "gradient": f"−target, whatever the input: |g| ≤ {bound:g}",
    "untrained": f"≤ ln C ({untrained:.3f} for 10 classes)",
    "mean divides by": "every element: N·C (batchmean: N)",
}
