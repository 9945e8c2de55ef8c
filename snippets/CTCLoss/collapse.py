import itertools


def collapse(path):
    merged = [name for name, _ in itertools.groupby(path)]
    return "".join(merged).replace("-", "")


for path in ("-aab-", "a--bb", "aab--", "fo-o-", "-foo-", "f-o-o"):
    print(path, "->", collapse(path))
