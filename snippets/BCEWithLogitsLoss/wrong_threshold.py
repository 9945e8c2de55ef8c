import torch

logits = torch.tensor([-1.0, 0.2, 0.4, 3.0])
print("probabilities:", [round(p, 3) for p in logits.sigmoid().tolist()])
print("predicted:    ", (logits > 0.5).long().tolist())
print(f"logits > 0.5 is probability > {torch.tensor(0.5).sigmoid().item():.4f}")
