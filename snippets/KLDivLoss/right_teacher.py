import torch
from torch.nn import functional as F

teacher = torch.tensor([[2.0, 0.0]], requires_grad=True)
student = torch.tensor([[0.0, 0.0]], requires_grad=True)

p = teacher.softmax(dim=1).detach()
F.kl_div(student.log_softmax(dim=1), p, reduction="batchmean").backward()
print("student", student.grad)
print("teacher", teacher.grad)
