"""Whisper, by faster-whisper, with a model from a folder and nothing from elsewhere.

A recording is cut at its pauses into pieces (`speech`), so that memory is bounded and nothing is lost where one window
of Whisper's ends and the next begins. Speech that is left without a word is listened to once more by itself.
"""

from __future__ import annotations

from pathlib import Path

from sttgui.domain.transcript import Transcript
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.whisper_hearing import Hearing
from sttgui.engine.whisper_model import LoadedModel

QUICK_START_MS = 60_000  # recordings longer than this begin with a short piece


class Whisper:
    """Recognises recordings with one model, which stays loaded."""

    def __init__(self, folder: Path, cores: int | None = None) -> None:
        """Raises `EngineMissingError` and `EngineStartError`."""
        self._model = LoadedModel(folder, cores)

    def transcribe(self, request: Request, tell: Tell) -> Transcript:
        """Recognise a file. Raises `FileRefusedError`."""
        from faster_whisper.utils import get_assets_path

        from sttgui.audio.media import probe, stream_pcm
        from sttgui.engine.speech import RATE, VoiceDetector, pieces

        duration_ms = probe(request.path, request.track).duration_ms
        cut = pieces(
            stream_pcm(request.path, RATE, request.channel, request.track),
            VoiceDetector(Path(get_assets_path()) / "silero_vad_v6.onnx"),
            quick_start=duration_ms is None or duration_ms - request.from_ms > QUICK_START_MS,
            from_ms=request.from_ms,
        )
        return Hearing(self._model, request, tell, duration_ms).transcript(cut)
