"""Whisper, by faster-whisper, with a model from a folder and nothing from elsewhere.

A recording is cut at its pauses into pieces (`speech`), so that memory is bounded and nothing is lost where one window
of Whisper's ends and the next begins. Speech that is left without a word is listened to once more by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sttgui.domain.transcript import Transcript
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.whisper_alignment import aligned
from sttgui.engine.whisper_hearing import Hearing
from sttgui.engine.whisper_model import LoadedModel

if TYPE_CHECKING:
    from sttgui.engine.speech import Piece

QUICK_START_MS = 60_000  # recordings longer than this begin with a short piece


class Whisper:
    """Recognises recordings with one model, which stays loaded."""

    def __init__(self, folder: Path) -> None:
        """Raises `EngineMissingError` and `EngineStartError`."""
        self._model = LoadedModel(folder)

    def transcribe(self, request: Request, tell: Tell) -> Transcript:
        """Recognise a file, or find the times of what is said in it. Raises `FileRefusedError`."""
        from sttgui.audio.media import probe

        duration_ms = probe(request.path, request.track).duration_ms

        def hear(tell: Tell) -> Transcript:
            return Hearing(self._model, request, tell, duration_ms).transcript(_pieces(request, duration_ms))

        if not request.said:
            return hear(tell)
        return aligned(self._model, request, tell, hear=hear, cut=lambda: _pieces(request, duration_ms))


def _pieces(request: Request, duration_ms: int | None) -> Iterator[Piece | int]:
    """What there is to hear, in the same pieces each time."""
    from faster_whisper.utils import get_assets_path

    from sttgui.audio.media import stream_pcm
    from sttgui.engine.speech import RATE, VoiceDetector, pieces

    return pieces(
        stream_pcm(request.path, RATE, request.channel, request.track),
        VoiceDetector(Path(get_assets_path()) / "silero_vad_v6.onnx"),
        quick_start=not request.said and (duration_ms is None or duration_ms - request.from_ms > QUICK_START_MS),
        from_ms=request.from_ms,
        until_ms=request.until_ms,
    )
