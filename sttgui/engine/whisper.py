"""Whisper, by faster-whisper, with a model from a folder and nothing from elsewhere.

A recording is cut at its pauses into pieces (`speech`), so that memory is bounded and nothing is lost where one window
of Whisper's ends and the next begins. Speech that is left without a word is listened to once more by itself.
"""

from __future__ import annotations

import importlib.util
import os
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sttgui.domain.errors import EngineMissingError, EngineStartError
from sttgui.domain.paragraphs import in_paragraphs, in_phrases
from sttgui.domain.transcript import Transcript, Word
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.whisper_words import in_order, timed, together, without_loops, without_words

if TYPE_CHECKING:
    from faster_whisper.tokenizer import Tokenizer
    from faster_whisper.transcribe import Segment, TranscriptionOptions

    from sttgui.engine.speech import Piece, Run, Samples

QUICK_START_MS = 60_000  # recordings longer than this begin with a short piece
AHEAD = 1  # pieces beyond those at work, so that no core waits
SURE_OF_ANOTHER = 0.85  # from this chance on a piece is written in a language that the file is not in
ANOTHER_S = 4.0  # if it has so much speech
NOTICED = 0.05  # a language with this part of the speech is told
SURE_TEMPERATURE = 0.5  # what was decoded at a higher one was guessed at, and leads no other piece astray
LEAST_LOGPROB = -0.8  # an average over tokens; what is heard at the second try and is less likely is left out
LEAST_SPEECH = 0.5  # its chance of no speech, too, where that is higher
WITH_FILLERS = "Um, so, uh, like, you know, hmm, er, well, I, I mean, uh."


def available() -> EngineMissingError | None:
    """Why this recogniser cannot be used here, or `None`. Looks only whether its package is there."""
    return None if importlib.util.find_spec("faster_whisper") else EngineMissingError()


class Whisper:
    """A loaded model (base: 0.5 s, 200 MB). All cores work on one recording, on several of its pieces at once."""

    def __init__(self, folder: Path, cores: int | None = None) -> None:
        """Raises `EngineMissingError` and `EngineStartError`."""
        missing = available()
        if missing is not None:
            raise missing
        os.environ["HF_HUB_OFFLINE"] = "1"  # faster-whisper looks for what is not in the folder on the web
        os.environ.setdefault("KMP_BLOCKTIME", "0")  # an idle thread that waits busily takes a core from another
        from faster_whisper import WhisperModel
        from faster_whisper.utils import get_assets_path

        cores = cores or _cores()
        self._detector = Path(get_assets_path()) / "silero_vad_v6.onnx"
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

    def transcribe(self, request: Request, tell: Tell) -> Transcript:
        """Recognise a file. Raises `FileRefusedError`."""
        from sttgui.audio.media import probe, stream_pcm
        from sttgui.engine.speech import RATE, VoiceDetector, pieces

        duration_ms = probe(request.path).duration_ms
        cut = pieces(
            stream_pcm(request.path, RATE, request.channel),
            VoiceDetector(self._detector),
            quick_start=duration_ms is None or duration_ms > QUICK_START_MS,
        )
        return _Hearing(self, request, tell, duration_ms).transcript(cut)

    def encoded(self, samples: Samples) -> Encoded:
        """At most 30 s of sound as the model sees it; half of the work."""
        return Encoded(self, self._model, samples)

    def tokenizer(self, language: str, task: str) -> Tokenizer:
        from faster_whisper.tokenizer import Tokenizer

        place = (language, task)
        if place not in self._tokenizers:
            self._tokenizers[place] = Tokenizer(
                self._model.hf_tokenizer, self.is_multilingual, task=task, language=language
            )
        return self._tokenizers[place]


@dataclass(frozen=True, slots=True)
class Settings:
    """How a piece is to be written. `opening` is a text before it, whose manner the model takes on."""

    task: str = "transcribe"
    hot_words: str | None = None
    opening: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """The words of one piece, and its text where that may lead over to another one in the same language."""

    words: list[Word]
    language: str
    text: str | None


class Encoded:
    """Sound that went through the first half of the model."""

    def __init__(self, whisper: Whisper, model: Any, samples: Samples) -> None:
        from faster_whisper.audio import pad_or_trim

        self._whisper = whisper
        self._model = model
        self._features = model.feature_extractor(samples)
        most = model.feature_extractor.nb_max_frames
        frames = self._features.shape[-1] - 1
        self._output = model.encode(pad_or_trim(self._features[:, : min(frames, most)]))

    def languages(self) -> dict[str, float]:
        """The chance of each language."""
        [found] = self._model.model.detect_language(self._output)
        return {token[2:-2]: float(chance) for token, chance in found}

    def segments(self, language: str, settings: Settings) -> Iterator[Segment]:
        tokenizer = self._whisper.tokenizer(language, settings.task)
        segments: Iterator[Segment] = self._model.generate_segments(
            self._features, tokenizer, _options(tokenizer, settings), False, self._output
        )
        return segments


def _options(tokenizer: Tokenizer, settings: Settings) -> TranscriptionOptions:
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
        prepend_punctuations="\"'“¿([{-",
        append_punctuations="\"'.。,，!！?？:：”)]}、",
        multilingual=False,
        max_new_tokens=None,
        clip_timestamps=[0.0],
        hallucination_silence_threshold=None,
        hotwords=settings.hot_words,
    )


class _Hearing:
    """One recording on its way through the model."""

    def __init__(self, whisper: Whisper, request: Request, tell: Tell, duration_ms: int | None) -> None:
        self._whisper = whisper
        self._request = request
        self._tell = tell
        self._duration_ms = duration_ms
        self._languages: dict[str, float] = defaultdict(float)  # seconds of speech, by the language it was written in
        self._chances: dict[str, float] = defaultdict(float)  # seconds of speech times the chance of each language
        self._speech_s = 0.0
        self._heard = 0
        self._settings = Settings(
            task="translate" if request.translate and whisper.is_multilingual else "transcribe",
            hot_words=", ".join(request.hot_words) or None,
            opening=WITH_FILLERS if request.filler_words else None,
        )

    def transcript(self, cut: Iterator[Piece | int]) -> Transcript:
        from sttgui.engine.speech import RATE

        words: list[Word] = []
        for more in self._pieces_in_order(cut):
            fitting = in_order(more, words[-1] if words else None)
            words += fitting
            if fitting:
                self._tell.words(fitting)
        words = without_loops(words)
        self._tell.progress(1.0)
        written = "en" if self._settings.task == "translate" else self._main_language()
        return Transcript(
            paragraphs=in_paragraphs(words),
            utterances=in_phrases(words),
            language=written if words else None,
            language_confidence=self._confidence() if words else None,
            duration_ms=self._duration_ms if self._duration_ms is not None else self._heard * 1000 // RATE,
            channels=1,  # all are mixed into one
            model=f"whisper {self._whisper.name}",
            warnings=tuple(self._remarks()),
        )

    def _pieces_in_order(self, cut: Iterator[Piece | int]) -> Iterator[list[Word]]:
        """The words of each piece; some pieces are at work at once.

        Each follows on the text of one before it, so that names and scripts are written alike throughout: not of the
        last one, which is at work at the same time, but always of the same one, so that the result is always the same.
        """
        at_work: deque[tuple[Piece, Future[Heard]]] = deque()
        before: deque[Future[Heard]] = deque(maxlen=self._whisper.workers)
        with ThreadPoolExecutor(self._whisper.workers, "whisper") as pool:
            try:
                for part in cut:
                    if isinstance(part, int):
                        self._heard = part
                        self._say(at_work[0][0] if at_work else None)
                        continue
                    encoded = self._whisper.encoded(part.samples)
                    language = self._language(part, encoded)
                    before.append(pool.submit(self._hear, part, encoded, language, before[0] if before else None))
                    at_work.append((part, before[-1]))
                    while len(at_work) > self._whisper.workers + AHEAD or (at_work and at_work[0][1].done()):
                        yield at_work.popleft()[1].result().words
                        self._say(at_work[0][0] if at_work else None)
                while at_work:
                    yield at_work.popleft()[1].result().words
                    self._say(at_work[0][0] if at_work else None)
            finally:
                pool.shutdown(cancel_futures=True)

    def _say(self, oldest: Piece | None) -> None:
        """How far the work is: what lies before the oldest piece at work is done, or silent."""
        from sttgui.engine.speech import RATE

        done = self._heard if oldest is None else oldest.parts[0][0]
        if self._duration_ms:
            self._tell.progress(min(done * 1000 / RATE / self._duration_ms, 1.0))

    def _language(self, piece: Piece, encoded: Encoded) -> str:
        """What a piece is written in: what was asked for, or what the file is in, or clearly something else."""
        if not self._whisper.is_multilingual:
            return "en"
        seconds = _seconds(piece.runs)
        if self._request.language:
            language = self._request.language.split("-", 1)[0]
        else:
            chances = encoded.languages()
            self._speech_s += seconds
            for language, chance in chances.items():
                self._chances[language] += seconds * chance
            likely, chance = max(chances.items(), key=lambda one: one[1])
            language = max(self._chances, key=self._chances.__getitem__)
            if likely != language and chance >= SURE_OF_ANOTHER and seconds >= ANOTHER_S:
                language = likely
        self._languages[language] += seconds
        return language

    def _main_language(self) -> str:
        return max(self._languages, key=self._languages.__getitem__) if self._languages else "en"

    def _confidence(self) -> float | None:
        """How sure it is which language is spoken most, 0..1; `None` where nobody asked."""
        if not self._speech_s:
            return None
        return min(self._chances[self._main_language()] / self._speech_s, 1.0)

    def _remarks(self) -> Iterator[str]:
        from sttgui.domain.languages import LANGUAGES

        total = sum(self._languages.values())
        main = self._main_language()
        others = [
            LANGUAGES.get(language, language)
            for language, seconds in self._languages.items()
            if language != main and seconds >= total * NOTICED
        ]
        if others and self._settings.task != "translate":
            yield f"Several languages were heard: also {', '.join(others)}, written as they were spoken."

    def _hear(self, piece: Piece, encoded: Encoded, language: str, before: Future[Heard] | None) -> Heard:
        settings = self._settings
        if before is not None and settings.opening is None:
            earlier = before.result()
            if earlier.language == language and earlier.text:
                settings = replace(settings, opening=earlier.text)
        segments = list(encoded.segments(language, settings))
        is_sure = all(segment.temperature <= SURE_TEMPERATURE for segment in segments)
        text = "".join(segment.text for segment in segments).strip() if is_sure else None
        return Heard(self._words(piece, segments, language), language, text)

    def _words(self, piece: Piece, segments: Sequence[Segment], language: str) -> list[Word]:
        words = timed(piece, segments)
        missed = [self._listen_again(part, language) for part in without_words(piece, words)]
        return together([words, *missed])

    def _listen_again(self, part: Piece, language: str) -> list[Word]:
        """What is said in speech that was left without a word, where it is surely something."""
        segments = self._whisper.encoded(part.samples).segments(language, self._settings)
        return timed(
            part,
            [one for one in segments if one.avg_logprob > LEAST_LOGPROB and one.no_speech_prob < LEAST_SPEECH],
        )


def _cores() -> int:
    """The cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _seconds(runs: Sequence[Run]) -> float:
    from sttgui.engine.speech import RATE

    return sum(run.end - run.start for run in runs) / RATE
