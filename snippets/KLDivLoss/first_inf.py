import torch

gap = torch.arange(1.0, 800.0)
logits = torch.stack([torch.zeros_like(gap), gap], dim=1)
for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
    log_q = logits.to(dtype).softmax(dim=1).log()[:, 0]
    stable = logits.to(dtype).log_softmax(dim=1)[:, 0]
    first = gap[log_q.isinf()][0].item()
    print(f"{dtype}: -inf from gap {first:.0f},", f"log_softmax {-stable[-1]:.0f}")
