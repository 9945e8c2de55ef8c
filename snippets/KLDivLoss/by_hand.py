import torch

torch.set_printoptions(precision=4)
q = torch.tensor([[0.50, 0.25, 0.25], [0.25, 0.25, 0.50]])
p = torch.tensor([[0.25, 0.50, 0.25], [0.50, 0.50, 0.00]])

log_ratio = p.log() - q.log()
print(log_ratio)
terms = torch.where(p > 0, p * log_ratio, 0)
print(terms)
rows = terms.sum(dim=1)
print(rows, rows / torch.tensor(2.0).log())
print(f"{rows.mean():.4f}")
