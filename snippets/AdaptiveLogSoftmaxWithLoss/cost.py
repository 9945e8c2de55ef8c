import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode

torch.manual_seed(0)
words, features = 20000, torch.randn(512, 128)
full = nn.Linear(128, words, bias=False)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(128, words, cutoffs=[500, 4000])
frequency = 1 / torch.arange(1.0, words + 1)
target = torch.multinomial(frequency, 512, replacement=True)
even = torch.randint(words, (512,))


def millions(run):
    with FlopCounterMode(display=False) as counter:
        run()
    return f"{counter.get_total_flops() / 1e6:6.0f}"


def train(target):
    return adaptive(features, target).loss.backward()


rare_first = words - 1 - target
plain = millions(lambda: F.cross_entropy(full(features), target).backward())
print("training, full layer:", plain)
print("frequent first:      ", millions(lambda: train(target)))
print("rare first:          ", millions(lambda: train(rare_first)))
print("equally frequent:    ", millions(lambda: train(even)))
print("scores, full layer:  ", millions(lambda: full(features)))
print("log_prob:            ", millions(lambda: adaptive.log_prob(features)))
