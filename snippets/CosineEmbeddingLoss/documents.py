import math

import torch

WORDS, TOPICS = 30, 4


def documents(count):
    """Word counts of texts of 20 to 2000 words, and their topics."""
    habits = torch.rand(TOPICS, WORDS) ** 3
    topic = torch.randint(0, TOPICS, (count,))
    length = (torch.rand(count) * math.log(100)).exp() * 20
    rows = [
        torch.multinomial(habits[t], int(n), replacement=True).bincount(minlength=WORDS)
        for t, n in zip(topic, length, strict=True)
    ]
    return torch.stack(rows).float(), topic


def pairs(topic, count):
    """Numbers of two documents each, and whether they are alike: 1 or -1."""
    a, b = torch.randint(0, len(topic), (2, count))
    a, b = a[a != b], b[a != b]
    return a, b, torch.where(topic[a] == topic[b], 1.0, -1.0)


def auc(distance, target):
    """How often a pair that is alike is closer than one that is not."""
    alike, apart = distance[target == 1], distance[target == -1]
    return (alike.unsqueeze(1) < apart).float().mean().item()
