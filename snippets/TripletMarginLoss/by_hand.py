import torch

anchor = torch.zeros(3, 2)
positive = torch.tensor([[0.6, 0.8], [0.6, 0.8], [0.6, 0.8]])
negative = torch.tensor([[3.0, 4.0], [0.9, 1.2], [0.3, 0.4]])
margin = 1.0

to_positive = (anchor - positive).square().sum(dim=1).sqrt()
to_negative = (anchor - negative).square().sum(dim=1).sqrt()
missing = to_positive - to_negative + margin
loss = missing.clamp(min=0)

print("d(a, p):", [round(v, 4) for v in to_positive.tolist()])
print("d(a, n):", [round(v, 4) for v in to_negative.tolist()])
print("missing:", [round(v, 4) for v in missing.tolist()])
print("loss:   ", [round(v, 4) for v in loss.tolist()])
print("mean:   ", round(loss.mean().item(), 4))
