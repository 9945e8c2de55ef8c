import warnings

import torch

warnings.simplefilter("ignore")  # remove this line: the warning names the line below
x = torch.zeros(2, requires_grad=True)
with torch.autograd.detect_anomaly():
    distance = x.pow(2).mean().sqrt()
    distance.backward()
