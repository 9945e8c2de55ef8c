import torch
from torch import nn

body = nn.Linear(4, 8)
input, target = torch.ones(2, 4), torch.tensor([0, 1])
for options in (None, nn.LinearCrossEntropyOptions()):
    head = nn.LinearCrossEntropyLoss(8, 9, options=options)
    print("at once" if options is None else "in pieces")
    with torch.autocast("cpu", dtype=torch.bfloat16):
        for features in (body(input), torch.ones(2, 8)):
            loss = head(features, target)
            print("  features", features.dtype, "-> loss", loss.dtype)
