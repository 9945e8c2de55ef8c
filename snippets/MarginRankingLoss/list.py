import torch
from torch import nn

score = torch.tensor([0.2, 1.5, 0.9, -0.3], requires_grad=True)
grade = torch.tensor([3, 2, 2, 0])

i, j = torch.combinations(torch.arange(4)).unbind(1)
differs = grade[i] != grade[j]
i, j = i[differs], j[differs]
target = torch.where(grade[i] > grade[j], 1.0, -1.0)

loss = nn.MarginRankingLoss(margin=1.0)(score[i], score[j], target)
loss.backward()
print("pairs:", list(zip(i.tolist(), j.tolist(), strict=True)))
print("loss:", round(loss.item(), 4))
print("gradient x 5:", (5 * score.grad).tolist())
