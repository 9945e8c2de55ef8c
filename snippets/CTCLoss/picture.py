import matplotlib.pyplot as plt
import torch
from from_scratch import log_alpha

# rows are frames, columns are the classes blank, f, o
probability = torch.tensor(
    [
        [0.6, 0.3, 0.1],
        [0.3, 0.6, 0.1],
        [0.2, 0.4, 0.4],
        [0.2, 0.1, 0.7],
        [0.5, 0.1, 0.4],
        [0.3, 0.1, 0.6],
        [0.5, 0.1, 0.4],
    ]
)
states = torch.tensor([0, 1, 0, 2, 0, 2, 0])
frames = probability.log()
alpha = log_alpha(frames, states)[1:]
beta = log_alpha(frames.flip(0), states.flip(0)).flip(0, 1)[:-1]
log_likelihood = alpha[-1, -2:].logsumexp(0)
posterior = (alpha + beta - frames[:, states] - log_likelihood).exp()

moves = [(t, s, to) for t in range(6) for s in range(7) for to in range(s, s + 3)]
moves = [(t, s, to) for t, s, to in moves if to < 7 and (to < s + 2 or s % 2)]
for least, most, width in ((0, 0.05, 0.4), (0.05, 0.2, 1.5), (0.2, 1, 3.5)):
    times, rows = [], []
    for t, s, to in moves:
        share = (alpha[t, s] + beta[t + 1, to] - log_likelihood).exp()
        if least < share <= most and (s, to) != (3, 5):
            times += [t + 1, t + 2, None]
            rows += [s, to, None]
    plt.plot(times, rows, "C0-", linewidth=width, alpha=0.5, zorder=1)

plt.plot([3, 4, None, 4, 5, None, 5, 6], [3, 5, None, 3, 5, None, 3, 5], "C1--")
plt.text(0.8, 5.6, "no jump between equal letters", color="C1")
t, s = posterior.nonzero(as_tuple=True)
plt.scatter(t + 1, s, s=150, color="white", edgecolor="0.5", linewidth=0.6, zorder=2)
plt.scatter(t + 1, s, s=150, color="C0", alpha=posterior[t, s].tolist(), zorder=3)
plt.yticks(range(7), "–f–o–o–")
plt.gca().invert_yaxis()
plt.grid(False)
plt.xlabel("frame t")
plt.ylabel("state")
plt.show()
