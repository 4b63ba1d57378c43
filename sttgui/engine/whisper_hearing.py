"""One recording on its way through Whisper: several of its pieces at once, their words in order."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

from sttgui.domain.languages import LANGUAGES
from sttgui.domain.paragraphs import in_paragraphs, in_phrases
from sttgui.domain.transcript import Transcript, Word
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.speech import RATE, Piece, Run
from sttgui.engine.whisper_model import Encoded, LoadedModel, Settings
from sttgui.engine.whisper_words import in_order, timed, together, without_loops, without_words, wordless

if TYPE_CHECKING:
    from faster_whisper.transcribe import Segment

AHEAD = 2  # pieces beyond those at work, so that no core waits
SURE_OF_ANOTHER = 0.85  # from this chance on a piece is written in a language that the file is not in
ANOTHER_S = 4.0  # if it has so much speech
ONE_LANGUAGE = 0.8  # a piece in one language is surer of it; with two in it, it was seen to be at 0.6
NOTICED = 0.05  # a language with this part of the speech is told
LEAST_LOGPROB = -0.8  # an average over tokens; what is heard at the second try and is less likely is left out
LEAST_SPEECH = 0.5  # its chance of no speech, too, where that is higher
WITH_FILLERS = "Um, so, uh, like, you know, hmm, er, well, I, I mean, uh."
# Texts before a piece, in languages that are written in several scripts: without one the pieces of a recording differ.
# The text of the piece before would do that too, but it leads a piece astray now and then, and takes twice the time.
OPENINGS = {"zh": "以下是普通话的句子。"}


class Hearing:
    """Takes the pieces of one recording and makes its transcript."""

    def __init__(self, model: LoadedModel, request: Request, tell: Tell, duration_ms: int | None) -> None:
        """`duration_ms` is what the file's header says, `None` where it does not."""
        self._model = model
        self._request = request
        self._tell = tell
        self._duration_ms = duration_ms
        self._languages: dict[str, float] = defaultdict(float)  # seconds of speech, by the language it was written in
        self._chances: dict[str, float] = defaultdict(float)  # seconds of speech times the chance of each language
        self._speech_s = 0.0
        self._finds_language = model.is_multilingual and not request.language
        self._heard = self._done = 0  # samples listened to, and done with
        self._wordless: list[tuple[int, int]] = []
        self._settings = Settings(
            task="translate" if request.translate and model.is_multilingual else "transcribe",
            hot_words=", ".join(request.hot_words) or None,
            opening=WITH_FILLERS if request.filler_words else None,
        )

    def transcript(self, cut: Iterator[Piece | int]) -> Transcript:
        """What is said in the pieces; a number among them tells how many samples were listened to."""
        words: list[Word] = []
        for end, more in self._in_their_order(cut):
            fitting = in_order(more, words[-1] if words else None)
            words += fitting
            if fitting:
                self._tell.words(fitting, end * 1000 // RATE)
        words = without_loops(words)
        self._tell.progress(1.0)
        heard_ms = self._heard * 1000 // RATE
        return Transcript(
            paragraphs=in_paragraphs(words),
            utterances=in_phrases(words),
            language=self._written_language() if words else None,
            language_confidence=self._confidence() if words else None,
            duration_ms=heard_ms if self._duration_ms is None else self._duration_ms,
            channels=1,  # all are mixed into one
            model=f"whisper {self._model.name}",
            warnings=tuple(self._remarks()),
            wordless=tuple(sorted(self._wordless)),
        )

    def _in_their_order(self, cut: Iterator[Piece | int]) -> Iterator[tuple[int, list[Word]]]:
        """The words of each piece, with the sample at which it ends; as many are at work at once as the model takes."""
        workers = self._model.workers
        at_work: deque[tuple[Piece, Future[list[Word]]]] = deque()
        with ThreadPoolExecutor(workers, "whisper") as pool:
            try:
                for part in cut:
                    if isinstance(part, int):
                        self._heard = part
                    else:
                        for piece, encoded in self._by_language(part, self._model.encoded(part)):
                            language = self._language(piece, encoded)
                            at_work.append((piece, pool.submit(self._words, piece, encoded, language)))
                    while at_work and (at_work[0][1].done() or len(at_work) > workers + AHEAD):
                        yield _done(*at_work.popleft())
                    self._say(at_work[0][0] if at_work else None)
                while at_work:
                    yield _done(*at_work.popleft())
                    self._say(at_work[0][0] if at_work else None)
            finally:
                pool.shutdown(cancel_futures=True)

    def _say(self, oldest: Piece | None) -> None:
        """How far the work is: what lies before the oldest piece at work is done, or silent."""
        self._done = max(self._done, self._heard if oldest is None else oldest.parts[0][0])
        if self._duration_ms:
            self._tell.progress(min(self._done * 1000 / RATE / self._duration_ms, 1.0))

    def _by_language(self, piece: Piece, encoded: Encoded) -> list[tuple[Piece, Encoded]]:
        """The piece, or its parts where people go over to another language in it: Whisper writes all of a piece in one,
        and what is said in another becomes nonsense, or is translated.
        """
        if not self._finds_language or _likely(encoded)[1] >= ONE_LANGUAGE:
            return [(piece, encoded)]
        borders, spoken = [], ""
        for part in _phrases(piece):
            language, chance = _likely(self._model.encoded(part))
            if chance >= SURE_OF_ANOTHER:
                if spoken not in ("", language):
                    borders.append(part.parts[0][0])
                spoken = language
        parts = []
        for border in borders:
            before, piece = piece.cut(border)
            parts.append(before)
        return [(one, self._model.encoded(one)) for one in (*parts, piece)] if parts else [(piece, encoded)]

    def _language(self, piece: Piece, encoded: Encoded) -> str:
        """What a piece is written in: what was asked for, or what the file is in, or clearly something else."""
        if not self._model.is_multilingual:
            return "en"
        seconds = _seconds(piece.runs)
        if self._request.language:
            language = self._request.language.split("-", 1)[0]
        else:
            chances = encoded.languages
            self._speech_s += seconds
            for language, chance in chances.items():
                self._chances[language] += seconds * chance
            likely, chance = _likely(encoded)
            language = max(self._chances, key=self._chances.__getitem__)
            if likely != language and chance >= SURE_OF_ANOTHER and seconds >= ANOTHER_S:
                language = likely
        self._languages[language] += seconds
        return language

    def _spoken_language(self) -> str:
        return max(self._languages, key=self._languages.__getitem__) if self._languages else "en"

    def _written_language(self) -> str:
        return "en" if self._settings.task == "translate" else self._spoken_language()

    def _confidence(self) -> float | None:
        """How sure it is which language is spoken most, 0..1; `None` where that was told, or another one is written."""
        if not self._speech_s or self._settings.task == "translate":
            return None
        return min(self._chances[self._spoken_language()] / self._speech_s, 1.0)

    def _remarks(self) -> Iterator[str]:
        spoken, total = self._spoken_language(), sum(self._languages.values())
        others = [
            LANGUAGES.get(language, language)
            for language, seconds in self._languages.items()
            if language != spoken and seconds >= total * NOTICED
        ]
        if self._settings.task == "translate" and spoken != "en":
            yield f"Translated to English from {LANGUAGES.get(spoken, spoken)}."
        elif others:
            yield f"Several languages were heard: also {', '.join(others)}, written as spoken."

    def _words(self, piece: Piece, encoded: Encoded, language: str) -> list[Word]:
        words = timed(piece, encoded.segments(language, self._settings_for(language)))
        missed = [self._listen_again(part, language) for part in without_words(piece, words)]
        words = together([words, *missed])
        self._wordless += wordless(piece, words)
        return words

    def _listen_again(self, part: Piece, language: str) -> list[Word]:
        """What is said in speech that was left without a word, where it is surely something. It may have been left out
        since it is in another language.
        """
        encoded, seconds = self._model.encoded(part), len(part.samples) / RATE
        if self._finds_language and seconds >= ANOTHER_S:
            likely, chance = _likely(encoded)
            if likely != language and chance >= SURE_OF_ANOTHER:
                language = likely
                self._languages[language] += seconds
        segments: list[Segment] = [
            one
            for one in encoded.segments(language, self._settings_for(language))
            if one.avg_logprob > LEAST_LOGPROB and one.no_speech_prob < LEAST_SPEECH
        ]
        return timed(part, segments)

    def _settings_for(self, language: str) -> Settings:
        if self._settings.task == "translate" or language not in OPENINGS:
            return self._settings
        return replace(self._settings, opening=OPENINGS[language])


def _done(piece: Piece, words: Future[list[Word]]) -> tuple[int, list[Word]]:
    return piece.end, words.result()


def _seconds(runs: Sequence[Run]) -> float:
    return sum(run.end - run.start for run in runs) / RATE


def _phrases(piece: Piece) -> Iterator[Piece]:
    """A piece cut at its longest pauses into parts as short as their language can be told of."""
    pause = piece.longest_pause(ANOTHER_S)
    if pause is None:
        yield piece
    else:
        for part in piece.cut(pause):
            yield from _phrases(part)


def _likely(encoded: Encoded) -> tuple[str, float]:
    """The language a piece is most likely in, and its chance."""
    return max(encoded.languages.items(), key=lambda one: one[1])
