import torch

rotation = torch.linalg.qr(torch.randn(16, 16, generator=torch.manual_seed(0)))[0]


def photos(people):
    """20 photos a person: 4 numbers tell who it is, 12 louder ones do not."""
    who = torch.arange(people).repeat_interleave(20)
    face = torch.randn(people, 4)[who] + 0.15 * torch.randn(20 * people, 4)
    light = 3 * torch.randn(20 * people, 12)
    return torch.cat([face, light], dim=1) @ rotation, who


def triplets(who, count):
    """Two photos of one person and one of somebody else, at random."""
    anchor = torch.randint(0, len(who), (count,))
    first = 20 * who[anchor]
    positive = first + (anchor - first + torch.randint(1, 20, (count,))) % 20
    negative = (first + torch.randint(20, len(who), (count,))) % len(who)
    return anchor, positive, negative


def recall(embedding, who):
    """How often the nearest other photo shows the same person."""
    distance = torch.cdist(embedding, embedding).fill_diagonal_(float("inf"))
    return (who[distance.argmin(dim=1)] == who).float().mean().item()
