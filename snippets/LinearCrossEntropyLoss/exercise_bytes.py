N, F, C = 4 * 4096, 4096, 128256  # four texts of 4096 tokens
GIB = 2**30
for name, size in (("bfloat16", 2), ("float32", 4)):
    logits, piece = N * C * size, 128 * C * size
    print(f"{name}: logits {logits / GIB:.2f} GiB, three times {3 * logits / GIB:.2f}")
    print(
        f"  128 rows {piece / GIB:.4f} GiB, gradient of W {F * C * size / GIB:.2f} GiB"
    )
