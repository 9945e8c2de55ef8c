import math

N, F, C = 4096, 1024, 32000
ratio = math.ceil(C / F)
share = math.ceil(N / ratio)
rows = 2 ** math.ceil(math.log2(share))
print(f"C / F {ratio}, N / {ratio} {share}, rows {rows}, auto {rows // 2}")
print(f"pieces {N // (rows // 2)}, {4 * rows // 2 * C / 2**20:.1f} MiB each")
