"""Whisper for words while they are said: passes of one model, and which one where the language is not known yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from sttgui.domain.transcript import Word
from sttgui.engine.live_pass import LivePass
from sttgui.engine.speech import RATE, Piece, VoiceDetector
from sttgui.engine.whisper_model import LoadedModel

SURE = 0.85  # the chance of a language from which on it is not asked for again
ENOUGH_S = 3.0  # of speech to tell it by
MOST_PASSES = 8  # after which the likeliest one is taken


class LiveWhisper:
    """Hears pieces. Of `models` the first is used; behind it there may be one for English, which takes over once that
    is heard. Without a `language`, by its code, it is found out.
    """

    def __init__(self, models: Sequence[Path], language: str) -> None:
        """Raises `EngineMissingError` and `EngineStartError`."""
        self._for_english = models[1:]
        self._load(models[0])
        self._is_sure = bool(language) or not self._model.is_multilingual
        self.language = language.split("-", 1)[0] if self._model.is_multilingual else "en"
        self._chances: dict[str, float] = defaultdict(float)
        self._passes = 0

    def detector(self) -> VoiceDetector:
        """What tells where somebody speaks."""
        from faster_whisper.utils import get_assets_path

        return VoiceDetector(Path(get_assets_path()) / "silero_vad_v6.onnx")

    def words(self, piece: Piece, settled: Sequence[Word], before: Sequence[Word]) -> list[Word]:
        """What is said in a piece behind its settled words."""
        encoded = self._pass.encoded(piece)
        if not self._is_sure:
            self._is_sure = self._find_language(piece, self._pass.languages(encoded))
            if self._is_sure and self.language == "en" and self._for_english:
                self._load(self._for_english[0])
                encoded = self._pass.encoded(piece)
        return self._pass.words(piece, encoded, self.language, settled=settled, before=before)

    def _load(self, folder: Path) -> None:
        self._model = LoadedModel(folder, cores=1)
        self._pass = LivePass(self._model)

    def _find_language(self, piece: Piece, chances: dict[str, float]) -> bool:
        """Take the likeliest language by now; whether it need not be asked for again."""
        self._passes += 1
        for language, chance in chances.items():
            self._chances[language] += chance
        self.language = max(self._chances, key=self._chances.__getitem__)
        spoken_s = sum(run.end - run.start for run in piece.runs) / RATE
        is_clear = spoken_s >= ENOUGH_S and chances[self.language] >= SURE
        return is_clear or self._passes >= MOST_PASSES
