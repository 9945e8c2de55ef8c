import torch


def distance_from_distribution(log_q, p):
    return log_q.logsumexp(dim=-1).abs().max(), (p.sum(dim=-1) - 1).abs().max()


logits = torch.tensor([[2.0, 0.5, -1.0]])
p = torch.tensor([[0.7, 0.2, 0.1]])
for name, x in [
    ("log_softmax", logits.log_softmax(dim=-1)),
    ("softmax", logits.softmax(dim=-1)),
    ("raw logits", logits),
]:
    of_input, of_target = distance_from_distribution(x, p)
    print(f"{name:12s} input {of_input:.4f}  target {of_target:.4f}")
