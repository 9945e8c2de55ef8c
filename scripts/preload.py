"""What the fork server imports and prepares once, before any snippet runs."""

import matplotlib.backends.backend_svg
import torch

import scripts.pool
import scripts.results
from scripts.execute import prepare

__all__ = ["matplotlib", "scripts", "torch"]

prepare()
