import torch

share = torch.tensor([0.90, 0.09, 0.01])  # of the classes in training
logits = torch.tensor([[2.0, 0.5, -1.0], [6.0, 0.5, -1.0], [0.0, 3.0, 2.5]])

print("most probable:", logits.argmax(1).tolist())
adjusted = logits - share.log()
print("adjusted:     ", adjusted.argmax(1).tolist())
print((adjusted + share.log() - logits).abs().max().item() < 1e-6)
