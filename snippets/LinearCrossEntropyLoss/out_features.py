import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
head = nn.LinearCrossEntropyLoss(5, 10, out_features=(3,), reduction="none")
print("matrix:", tuple(head.linear.weight.shape))
input, target = torch.randn(2, 5), torch.randint(10, (2, 3))
loss = head(input, target)
print("loss:", tuple(loss.shape))

matrices = head.linear.weight.reshape(10, 3, 5)  # one for each of three answers
for k in range(3):
    alone = F.cross_entropy(input @ matrices[:, k].T, target[:, k], reduction="none")
    print(f"answer {k} alone:", torch.allclose(alone, loss[:, k]))
