import math

import torch

logit = torch.tensor([math.log(19), 0.0])
print("as learned:", [round(p, 3) for p in logit.sigmoid().tolist()])
print("undone:    ", [round(p, 3) for p in (logit - math.log(19)).sigmoid().tolist()])
