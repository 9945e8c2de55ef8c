"""What the fork server imports and prepares once, before any snippet runs."""

import matplotlib.backends.backend_svg
import torch

from scripts.execute import prepare

__all__ = ["matplotlib", "torch"]

prepare()
