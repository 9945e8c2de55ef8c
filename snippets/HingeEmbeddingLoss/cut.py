import torch
from torch.nn import functional as F

edits = torch.tensor([0, 1, 3])
different = torch.tensor([-1, -1, -1])
for distance in [edits, edits.float()]:
    loss = F.hinge_embedding_loss(distance, different, margin=1.5, reduction="none")
    print(f"{distance.dtype!s:<14}", loss.tolist())
