import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
T, C = 20, 5
sound = torch.cat([torch.zeros(1, 8), torch.randn(C - 1, 8)])  # class 0 is silence


def record(n):
    """Noisy frames; two or three symbols begin and end nobody knows where."""
    truth = torch.zeros(n, T, dtype=torch.long)
    targets = torch.randint(1, C, (n, 3))
    lengths = torch.randint(2, 4, (n,))
    for row, target, length in zip(truth, targets, lengths, strict=True):
        t = torch.randint(0, 5, ()).item()
        for symbol in target[:length]:
            stop = t + torch.randint(1, 5, ()).item()
            row[t:stop] = symbol
            t = stop + torch.randint(1, 3, ()).item()
    return sound[truth] + 0.25 * torch.randn(n, T, 8), targets, lengths


def decode(labels):
    merged = labels.unique_consecutive()
    return merged[merged != 0].tolist()


def train(loss):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Conv1d(8, 24, 3, padding=1), nn.Tanh(), nn.Conv1d(24, C, 1))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.03)
    right, blank, losses = [], [], []
    for step in range(101):
        if step % 5 == 0:
            best = net(test.transpose(1, 2)).argmax(1)
            pairs = zip(best, test_targets, test_lengths, strict=True)
            right.append(sum(decode(b) == y[:n].tolist() for b, y, n in pairs) / 100)
            blank.append((best == 0).float().mean())
        value = loss(net(frames.transpose(1, 2)))
        losses.append(value.item())
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
    return right, blank, losses


frames, targets, lengths = record(96)
test, test_targets, test_lengths = record(100)
full = torch.full((96,), T)
share = torch.arange(T) * lengths.unsqueeze(1) // T
stretched = targets.gather(1, share)

ctc, blank, losses = train(
    lambda z: F.ctc_loss(z.permute(2, 0, 1).log_softmax(2), targets, full, lengths)
)
framewise, *_ = train(lambda z: F.cross_entropy(z, stretched))
print(f"CTC {ctc[-1]:.2f}   cross entropy on stretched labels {framewise[-1]:.2f}")
for step in (0, 10, 20, 30, 100):
    print(
        f"step {step:3d}   CTC loss {losses[step]:5.2f}   blank {blank[step // 5]:.2f}"
    )

steps = range(0, 101, 5)
plt.plot(steps, ctc, "C0-", label="CTC")
plt.plot(steps, framewise, "C1--", label="cross entropy")
plt.plot(steps, blank, "C4:", label="frames called blank (CTC)")
plt.xlabel("step")
plt.ylabel("sequences exactly right")
plt.legend(loc="center left")
plt.show()
