import torch

anchor = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
positive = torch.tensor([[0.8, 0.6], [0.8, 0.6], [4.0, 3.0]])
negative = torch.tensor([[-1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])
margin = 0.9


def cosine(u, v):
    return (u * v).sum(dim=1) / (u.norm(dim=1) * v.norm(dim=1))


to_positive = 1 - cosine(anchor, positive)
to_negative = 1 - cosine(anchor, negative)
missing = to_positive - to_negative + margin
loss = missing.clamp(min=0)
print("d(a, p):", [round(v, 4) for v in to_positive.tolist()])
print("d(a, n):", [round(v, 4) for v in to_negative.tolist()])
print("missing:", [round(v, 4) for v in missing.tolist()])
print("loss:   ", [round(v, 4) for v in loss.tolist()])
print("mean:   ", round(loss.mean().item(), 4))
