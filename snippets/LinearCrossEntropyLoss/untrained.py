import math

import torch
from torch import nn

torch.manual_seed(0)
for F, C in [(64, 10), (64, 1000), (512, 32000)]:
    head = nn.LinearCrossEntropyLoss(F, C)
    input, target = torch.randn(1000, F), torch.randint(C, (1000,))
    with torch.no_grad():
        loss, variance = head(input, target), head.linear(input).var()
        zero = head(torch.zeros(1, F), target[:1])
    print(f"C = {C:<6} ln C {math.log(C):.2f}  features 0 {zero:.2f}", end="  ")
    print(f"normal features {loss:.2f}, variance of the logits {variance:.2f}")
