"""Fixtures that the tests of several folders use."""

from pathlib import Path

import pytest
import torch

from scripts.project import Project
from tests import toy

# The workers of pytest-xdist share the cores.
torch.set_num_threads(1)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A small project without pages."""
    return toy.make(tmp_path)


@pytest.fixture
def site_project(tmp_path: Path) -> Project:
    """A small project that builds into a site."""
    return toy.make_site(tmp_path)
