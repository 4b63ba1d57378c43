"""The recording that comes with Wordlight, and what the recogniser of this computer once made of it."""

from __future__ import annotations

from pathlib import Path

from sttgui.api import read_saved_answer
from sttgui.domain.recognition import Finished
from sttgui.storage.folders import resource


def sample_recording() -> Path:
    return resource("sample.flac")


def sample_answer() -> Finished:
    """Its transcript, with the answer that was; `packaging/resources/make_sample_answer.py` made it. Blocks."""
    raw = resource("sample.answer").read_bytes()
    return Finished(read_saved_answer(raw), raw)
