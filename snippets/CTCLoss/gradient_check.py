import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.randn(6, 4, dtype=torch.float64)
rest = (torch.tensor([1, 2, 2]), torch.tensor(6), torch.tensor(3))
prior = torch.randn(4, dtype=torch.float64).log_softmax(0)


def compare(name, scores):
    def loss(z):
        return F.ctc_loss(scores(z), *rest, reduction="sum")

    z = logits.clone().requires_grad_()
    (got,) = torch.autograd.grad(loss(z), z)
    steps = 1e-6 * torch.eye(24, dtype=torch.float64).view(24, 6, 4)
    slope = torch.stack([loss(logits + h) - loss(logits - h) for h in steps]) / 2e-6
    error = (got - slope.view(6, 4)).abs().max()
    print(f"{name:36s} {error:.4f}")


print("largest error of the gradient")
compare("log_softmax", lambda z: z.log_softmax(1))
compare("log_softmax twice", lambda z: z.log_softmax(1).log_softmax(1))
compare("(z / 2), then log_softmax", lambda z: (z / 2).log_softmax(1))
compare("log_softmax, then / 2", lambda z: z.log_softmax(1) / 2)
compare("log_softmax - log prior", lambda z: z.log_softmax(1) - prior)
compare("no log_softmax", lambda z: z)
