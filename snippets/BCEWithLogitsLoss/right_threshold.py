import torch

logits = torch.tensor([-1.0, 0.2, 0.4, 3.0])
print("predicted:    ", (logits > 0).long().tolist())
print("the same:     ", (logits.sigmoid() > 0.5).long().tolist())
print(f"for 0.9, logits > {torch.tensor(0.9).logit().item():.4f}")
