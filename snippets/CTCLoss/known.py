import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
C, T = 5, 24
sound = torch.cat([torch.zeros(1, 8), torch.randn(C - 1, 8)])
order = torch.stack([torch.randperm(C - 1)[:3] + 1 for _ in range(100)])
begin = torch.randint(0, 6, (100, 1))
place = (torch.arange(T) - begin) // 6
inside = (place >= 0) & (place < 3)
truth = order.gather(1, place.clamp(0, 2)).where(inside, 0)
frames = (sound[truth] + 0.25 * torch.randn(100, T, 8)).transpose(1, 2)


def train(loss):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Conv1d(8, 24, 9, padding=4), nn.Tanh(), nn.Conv1d(24, C, 1))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.03)
    for _ in range(60):
        optimizer.zero_grad()
        loss(net(frames[:60])).backward()
        optimizer.step()
    return net(frames[60:]).argmax(1)


def decode(labels):
    merged = labels.unique_consecutive()
    return merged[merged != 0].tolist()


ins, outs = torch.full((60,), T), torch.full((60,), 3)
answers = {
    "CTC": train(
        lambda z: F.ctc_loss(z.permute(2, 0, 1).log_softmax(2), order[:60], ins, outs)
    ),
    "cross entropy": train(lambda z: F.cross_entropy(z, truth[:60])),
}
for name, answer in answers.items():
    right = [decode(a) == y.tolist() for a, y in zip(answer, order[60:], strict=True)]
    frames_right = (answer == truth[60:]).float().mean()
    print(f"{name:13s} sequences {sum(right) / 40:.2f}   frames {frames_right:.2f}")

rows = {"target": truth[60], **{name: answer[0] for name, answer in answers.items()}}
styles = ("C3-", "C1-", "C2-")
figure, panels = plt.subplots(3, sharex=True, sharey=True)
for panel, (name, row), style in zip(panels, rows.items(), styles, strict=True):
    panel.step(range(1, T + 1), row, style, where="mid")
    panel.set_ylabel(name, rotation=0, ha="right", va="center")
    panel.set_yticks(range(5), "–abcd")
plt.xlabel("frame t")
plt.show()
