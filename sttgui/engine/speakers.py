"""Who speaks in a recording: by their voices, or by channel or track where each person has their own."""

from __future__ import annotations

from pathlib import Path

from sttgui.engine.speech import VoiceDetector


def detector() -> VoiceDetector:
    """Hears where somebody speaks; one for each stream of sound."""
    from faster_whisper.utils import get_assets_path

    return VoiceDetector(Path(get_assets_path()) / "silero_vad_v6.onnx")
