"""A model of Whisper's, loaded from a folder and nothing from elsewhere, and what it makes of a piece."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from itertools import accumulate, chain, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sttgui.domain.errors import EngineMissingError, EngineStartError
from sttgui.domain.transcript import blank_between

if TYPE_CHECKING:
    from faster_whisper.tokenizer import Tokenizer
    from faster_whisper.transcribe import Segment, TranscriptionOptions

    from sttgui.engine.speech import Piece

FRAME_S = 0.02  # of what the model hears, to which it can tell the place of a word
MOST_TOKENS = 400  # of a text for one piece; the model can hold 448 with what it puts before
PREPENDED, APPENDED = "\"'“¿([{-", "\"'.。,，!！?？:：”)]}、"  # marks that belong to the word behind, and before
TAIL_S = 0.25  # in so little no other word is said; asked for one all the same, Whisper makes it up


def available() -> EngineMissingError | None:
    """Why this recogniser cannot be used here, or `None`. Looks only whether its package is there."""
    return None if find_spec("faster_whisper") else EngineMissingError()


class LoadedModel:
    """Takes 0.5 s and 200 MB for base. All cores work on one recording, on several of its pieces at once."""

    def __init__(self, folder: Path, cores: int | None = None) -> None:
        """Raises `EngineMissingError` and `EngineStartError`."""
        missing = available()
        if missing is not None:
            raise missing
        os.environ["HF_HUB_OFFLINE"] = "1"  # faster-whisper looks for what is not in the folder on the web
        os.environ.setdefault("KMP_BLOCKTIME", "0")  # an idle thread that waits busily takes a core from another
        from faster_whisper import WhisperModel

        cores = cores or _cores()
        self.workers = 1 if cores == 1 else max(2, cores // 4)
        try:
            self._model: Any = WhisperModel(
                str(folder), device="cpu", compute_type="int8", cpu_threads=min(cores, 4), num_workers=self.workers
            )
        except (RuntimeError, ValueError, OSError) as error:
            raise EngineStartError(detail=str(error)) from error
        self.name = folder.name
        self.is_multilingual = bool(self._model.model.is_multilingual)
        self._tokenizers: dict[tuple[str, str], Tokenizer] = {}

    @property
    def whisper(self) -> Any:
        """faster-whisper's own model."""
        return self._model

    def encoded(self, piece: Piece) -> Encoded:
        """A piece as the model sees it; half of the work."""
        return Encoded(self, self._model, piece)

    def tokenizer(self, language: str, task: str) -> Tokenizer:
        from faster_whisper.tokenizer import Tokenizer

        place = (language, task)
        if place not in self._tokenizers:
            self._tokenizers[place] = Tokenizer(
                self._model.hf_tokenizer, self.is_multilingual, task=task, language=language
            )
        return self._tokenizers[place]


@dataclass(frozen=True, slots=True)
class Fitted:
    """Where in a piece a word is, in seconds, and how likely the model holds it there, 0..1."""

    start: float
    end: float
    chance: float


@dataclass(frozen=True, slots=True)
class Settings:
    """How a piece is to be written. `opening` is a text before it, whose manner the model takes on."""

    task: str = "transcribe"
    hot_words: str | None = None
    opening: str | None = None


class Encoded:
    """A piece that went through the first half of the model."""

    def __init__(self, loaded: LoadedModel, model: Any, piece: Piece) -> None:
        from faster_whisper.audio import pad_or_trim

        self._loaded = loaded
        self._model = model
        self._features = model.feature_extractor(piece.samples)
        self._spoken_s = piece.spoken / model.feature_extractor.sampling_rate
        most = model.feature_extractor.nb_max_frames
        frames = self._features.shape[-1] - 1
        self._frames = min(frames, most)
        self._output = model.encode(pad_or_trim(self._features[:, : self._frames]))

    @property
    def width(self) -> int:
        """In how many values the model tells what it hears at a moment; the larger the model, the more."""
        return int(self._output.shape[-1])

    @cached_property
    def languages(self) -> dict[str, float]:
        """The chance of each language."""
        [found] = self._model.model.detect_language(self._output)
        return {token[2:-2]: float(chance) for token, chance in found}

    def segments(self, language: str, settings: Settings) -> Iterator[Segment]:
        """What is said in it, phrase by phrase, up to where nobody speaks any more."""
        tokenizer = self._loaded.tokenizer(language, settings.task)
        for segment in self._model.generate_segments(
            self._features, tokenizer, _options(tokenizer, settings, self._spoken_s), False, self._output
        ):
            yield segment
            if segment.words and segment.words[-1].end > self._spoken_s - TAIL_S:
                return

    def fitted(self, texts: Sequence[str], language: str) -> list[Fitted] | None:
        """Where words that were said in it are; `None` where they are too many for it."""
        from statistics import fmean  # the app imports this module to look whether the package is there

        tokenizer = self._loaded.tokenizer(language, "transcribe")
        blanks = (blank_between(before, text) for before, text in zip(("a", *texts), texts, strict=False))
        tokens = [tokenizer.encode(f"{blank}{text}") for blank, text in zip(blanks, texts, strict=True)]
        flat = list(chain.from_iterable(tokens))
        if not flat or len(flat) > MOST_TOKENS:
            return None
        [found] = self._model.model.align(
            self._output, tokenizer.sot_sequence, [flat], self._frames, median_filter_width=7
        )
        starts = {token: frame * FRAME_S for token, frame in reversed(found.alignments)}
        chances = found.text_token_probs
        edges = list(accumulate(map(len, tokens), initial=0))
        return [
            Fitted(starts[begin], starts[end], fmean(chances[begin:end])) if begin < end else Fitted(0.0, 0.0, 0.0)
            for begin, end in pairwise(edges)
        ]


def _options(tokenizer: Tokenizer, settings: Settings, spoken_s: float) -> TranscriptionOptions:
    """faster-whisper's own defaults but for the narrow beam: a wider one costs half as much again and finds nothing."""
    from faster_whisper.transcribe import TranscriptionOptions, get_suppressed_tokens

    return TranscriptionOptions(
        beam_size=1,
        best_of=5,
        patience=1,
        length_penalty=1,
        repetition_penalty=1,
        no_repeat_ngram_size=0,
        log_prob_threshold=-1.0,
        no_speech_threshold=0.6,
        compression_ratio_threshold=2.4,
        condition_on_previous_text=True,  # within a piece; it goes on after what it understood of it
        prompt_reset_on_temperature=0.5,
        temperatures=[0.0, 0.2, 0.4, 0.6, 0.8, 1.0],
        initial_prompt=settings.opening,
        prefix=None,
        suppress_blank=True,
        suppress_tokens=get_suppressed_tokens(tokenizer, [-1]),
        without_timestamps=False,
        max_initial_timestamp=1.0,
        word_timestamps=True,
        prepend_punctuations=PREPENDED,
        append_punctuations=APPENDED,
        multilingual=False,
        max_new_tokens=None,
        clip_timestamps=[0.0, spoken_s],  # behind it there is silence, into which it may say something
        hallucination_silence_threshold=None,
        hotwords=settings.hot_words,
    )


def _cores() -> int:
    """The cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
