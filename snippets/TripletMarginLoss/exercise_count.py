people, photos = 4, 3
who = [person for person in range(people) for _ in range(photos)]
every = range(len(who))
count = sum(
    a != p and who[a] == who[p] and who[a] != who[n]
    for a in every
    for p in every
    for n in every
)
print(count, "=", people * photos * (photos - 1) * (people - 1) * photos)
print(f"{30 * 20 * 19 * 29 * 20:,}")
