import torch
from torch.nn import functional as F

input = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
target = torch.tensor([[0, 3, -1, -1]])
print("class numbers:", round(F.multilabel_margin_loss(input, target).item(), 4))

perfect = torch.tensor([[9.0, 0.0, 0.0, 9.0]])
hopeless = torch.tensor([[9.0, 9.0, 0.0, 0.0]])
print("right scores:", F.multilabel_margin_loss(perfect, target).item())
print("wrong scores:", F.multilabel_margin_loss(hopeless, target).item())
