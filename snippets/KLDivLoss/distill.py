import torch
from torch.nn import functional as F

teacher = torch.tensor([[6.0, 2.0, -3.0], [-1.0, 4.0, 3.0]])
student = torch.tensor([[1.0, 1.5, 0.0], [0.5, 0.0, 1.0]], requires_grad=True)


def distillation(student, teacher, T):
    log_q = F.log_softmax(student / T, dim=1)
    p = F.softmax(teacher.detach() / T, dim=1)
    return F.kl_div(log_q, p, reduction="batchmean") * T**2


def with_labels(student, teacher, label, T=4.0, share=0.7):
    hard = F.cross_entropy(student, label)
    return share * distillation(student, teacher, T) + (1 - share) * hard


print(" T  gradient  times T²")
for T in (1, 2, 4, 8, 16):
    loss = distillation(student, teacher, T)
    norm = torch.autograd.grad(loss, student)[0].norm()
    print(f"{T:2d}  {norm / T**2:8.4f}  {norm:8.4f}")
print(f"with labels: {with_labels(student, teacher, torch.tensor([0, 1])):.4f}")
