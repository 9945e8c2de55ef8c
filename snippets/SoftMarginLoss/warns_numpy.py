import numpy as np
import torch

input = torch.tensor(0.3)
target = torch.tensor(-1.0)
print(np.log(1 + np.exp(-target * input)))
