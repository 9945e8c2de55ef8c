from torch import nn

nn.LinearCrossEntropyOptions(batch_chunk_size=0)
