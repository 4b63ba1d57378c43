"""One quick pass of Whisper over some seconds of sound: one window, the likeliest word each time, no second try."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from sttgui.domain.transcript import Word, join_words
from sttgui.engine.speech import RATE
from sttgui.engine.whisper_model import APPENDED, PREPENDED, LoadedModel
from sttgui.engine.whisper_words import can_be_said, in_order, placed

if TYPE_CHECKING:
    from faster_whisper.transcribe import Word as HeardWord

    from sttgui.engine.speech import Piece

SHORT_S = 14.0  # of sound that the model is shown as if it could see no more than 15 s, in a third of the time
SHORT_FRAMES = 1500
TOKENS_A_SECOND = 8  # nobody speaks faster; what goes round and round is stopped there
SPARE_TOKENS = 12
CONTEXT_TOKENS = 60  # of what was said before
MOST_TOKENS = 448  # that the model can hold


class LivePass:
    """Hears pieces with one model. A piece is encoded first, the first half of the work."""

    def __init__(self, model: LoadedModel) -> None:
        from faster_whisper.transcribe import get_suppressed_tokens

        self._loaded = model
        self._model: Any = model.whisper
        self._suppressed = get_suppressed_tokens(model.tokenizer("en", "transcribe"), [-1])

    def encoded(self, piece: Piece) -> Any:
        from faster_whisper.audio import pad_or_trim

        features = self._model.feature_extractor(piece.samples)
        is_short = len(piece.samples) <= SHORT_S * RATE
        frames = SHORT_FRAMES if is_short else self._model.feature_extractor.nb_max_frames
        return self._model.encode(pad_or_trim(features[:, : min(features.shape[-1] - 1, frames)], frames))

    def languages(self, encoded: Any) -> dict[str, float]:
        """The chance of each language."""
        [found] = self._model.model.detect_language(encoded)
        return {token[2:-2]: float(chance) for token, chance in found}

    def words(
        self, piece: Piece, encoded: Any, language: str, *, settled: Sequence[Word], before: Sequence[Word]
    ) -> list[Word]:
        """What is said in a piece behind its `settled` words, which it begins with; `before` are those before it."""
        tokenizer = self._loaded.tokenizer(language, "transcribe")
        known, context = _tokens(tokenizer, settled), _tokens(tokenizer, before)[-CONTEXT_TOKENS:]
        prompt = [tokenizer.sot_prev, *context] if context else []
        prompt += [*tokenizer.sot_sequence, tokenizer.no_timestamps, *known]
        most = min(len(prompt) + round(piece.spoken / RATE * TOKENS_A_SECOND) + SPARE_TOKENS, MOST_TOKENS)
        if most <= len(prompt):
            return []
        [result] = self._model.model.generate(
            encoded, [prompt], beam_size=1, max_length=most, suppress_tokens=self._suppressed
        )
        tokens = [token for token in result.sequences_ids[0] if token < tokenizer.eot]  # beginning with the known ones
        if len(tokens) <= len(known):
            return []
        begin_ms = settled[-1].end_ms or 0 if settled else 0
        spoken_ms = piece.place(piece.spoken) * 1000 // RATE
        if not can_be_said(tokenizer.decode(tokens[len(known) :]), (spoken_ms - begin_ms) / 1000):
            return []
        frames = min(len(piece.samples) * 100 // RATE, 2 * encoded.shape[1])
        [aligned] = self._model.find_alignment(tokenizer, [tokens], encoded, frames)
        return in_order(placed(piece, _heard(aligned, len(known))))


def _heard(aligned: Sequence[dict[str, Any]], known: int) -> Iterator[HeardWord]:
    """The words behind so many tokens, with their marks."""
    from faster_whisper.transcribe import Word as HeardWord
    from faster_whisper.transcribe import merge_punctuations

    found, place = [], 0
    for word in aligned:
        if place >= known:
            found.append(word)
        place += len(word["tokens"])
    merge_punctuations(found, PREPENDED, APPENDED)
    for word in found:
        if word["word"]:
            yield HeardWord(float(word["start"]), float(word["end"]), word["word"], float(word["probability"]))


def _tokens(tokenizer: Any, words: Sequence[Word]) -> list[int]:
    text = join_words(word.text for word in words)
    return list(tokenizer.encode(f" {text}")) if text else []
