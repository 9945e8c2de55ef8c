import torch
from torch.nn import functional as F

input = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
multi_hot = torch.tensor([[1, 0, 0, 1]])
print("multi-hot:", round(F.multilabel_margin_loss(input, multi_hot).item(), 4))

perfect = torch.tensor([[9.0, 0.0, 0.0, 9.0]])
hopeless = torch.tensor([[9.0, 9.0, 0.0, 0.0]])
print("right scores:", F.multilabel_margin_loss(perfect, multi_hot).item())
print("wrong scores:", F.multilabel_margin_loss(hopeless, multi_hot).item())
