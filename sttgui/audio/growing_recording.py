"""The sound of a recording while it is made, read from its file by whoever listens along: nobody waits for them."""

from __future__ import annotations

from pathlib import Path

from sttgui.audio.flac_file import GrowingFlac
from sttgui.audio.mixing import MonoMixer

BLOCK_S = 0.1  # mixed at once; a longer one would come later


class GrowingRecording:
    """Gives mono int16 samples of the rate that is asked for. Raises `OSError`."""

    def __init__(self, path: Path, rate: int, *, from_now: bool = False) -> None:
        """With `from_now` what was recorded before is passed over."""
        self._file = GrowingFlac(path)
        self._mixer = MonoMixer(rate, block_s=BLOCK_S)
        if from_now:
            self._file.pass_over()
        self.begin_ms = self._file.blocks * self._file.block * 1000 // self._file.rate

    def take(self) -> bytes:
        """What came since the last time."""
        return b"".join(block for frame in self._file.take() for block in self._mixer.convert(frame))

    def close(self) -> None:
        self._file.close()
