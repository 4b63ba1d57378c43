"""Whisper's real weights, where their packages are installed, for tests that hear real speech."""

import tempfile
from pathlib import Path

import pytest

from sttgui.domain.models import TINY_EN
from sttgui.engine import whisper_model
from sttgui.storage.models import ModelStore

STORE = ModelStore(Path(tempfile.gettempdir()) / "nothing is written here")  # a package's model stays where it is
needs_model = pytest.mark.skipif(
    whisper_model.available() is not None or not STORE.is_here(TINY_EN),
    reason="Whisper or the package with its model is missing",
)
