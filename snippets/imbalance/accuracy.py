import torch
from torch.nn import functional as F

# Of 1,000 people 10 are ill. One model gives all the same answer, one looks at them.
target = torch.tensor([1.0] * 10 + [0.0] * 990)
same = torch.full((1000,), 0.01)
looks = torch.tensor([0.6] * 6 + [0.1] * 54 + [0.001] * 938 + [0.6] * 2)

rows = []
for name, probability in (("always the share", same), ("looks", looks)):
    said = probability > 0.5
    recall = said[target == 1].float().mean().item()
    spared = (~said)[target == 0].float().mean().item()
    row = {"answer": name}
    row["accuracy"] = (said == target.bool()).float().mean().item()
    row["balanced accuracy"] = (recall + spared) / 2
    row["recall"] = recall
    row["`BCELoss`"] = F.binary_cross_entropy(probability, target).item()
    rows.append({k: f"{v:.3f}" if k != "answer" else v for k, v in row.items()})
