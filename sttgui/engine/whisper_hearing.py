"""One recording on its way through Whisper: several of its stretches at once, its words in their order."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from queue import SimpleQueue
from typing import TYPE_CHECKING

from sttgui.domain.languages import LANGUAGES
from sttgui.domain.paragraphs import in_paragraphs, in_phrases
from sttgui.domain.transcript import Transcript, Word
from sttgui.engine.recognisers import Request, Tell
from sttgui.engine.speech import RATE, Piece, Run
from sttgui.engine.whisper import Encoded, Settings, Whisper
from sttgui.engine.whisper_words import in_order, timed, together, without_loops, without_words

if TYPE_CHECKING:
    from faster_whisper.transcribe import Segment

STRETCH = 5  # pieces that follow on one another; then another stretch begins, at work at the same time
SURE_OF_ANOTHER = 0.85  # from this chance on a piece is written in a language that the file is not in
ANOTHER_S = 4.0  # if it has so much speech
NOTICED = 0.05  # a language with this part of the speech is told
SURE_TEMPERATURE = 0.5  # what was decoded at a higher one was guessed at, and leads no other piece astray
LEAST_LOGPROB = -0.8  # an average over tokens; what is heard at the second try and is less likely is left out
LEAST_SPEECH = 0.5  # its chance of no speech, too, where that is higher
LEAD_LENGTH = 1_200  # characters; Whisper takes some 220 tokens of them
WITH_FILLERS = "Um, so, uh, like, you know, hmm, er, well, I, I mean, uh."


@dataclass(frozen=True, slots=True)
class _Lead:
    """The text that a piece follows on, and its language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class _Work:
    """A piece on its way to its words."""

    piece: Piece
    encoded: Encoded
    language: str
    words: Future[list[Word]] = field(default_factory=Future)


class _Stretch:
    """Pieces one after the other, each following on the text of those before it in the same language.

    So does Whisper itself with a whole file: names and scripts are then written alike throughout. `lead` is what the
    first piece follows on. `first` and `last` are what its first and its last piece leave for others.
    """

    def __init__(self, lead: Future[_Lead | None] | None) -> None:
        self.lead = lead
        self.first: Future[_Lead | None] = Future()
        self.last: Future[_Lead | None] = Future()
        self.works: SimpleQueue[_Work | None] = SimpleQueue()
        self._count = 0

    @property
    def is_full(self) -> bool:
        return self._count == STRETCH

    def add(self, work: _Work) -> None:
        self.works.put(work)
        self._count += 1
        if self.is_full:
            self.end()

    def end(self) -> None:
        """No other piece will come."""
        self.works.put(None)


class Hearing:
    """Takes the pieces of one recording and makes its transcript."""

    def __init__(self, whisper: Whisper, request: Request, tell: Tell, duration_ms: int | None) -> None:
        """`duration_ms` is what the file's header says, `None` where it does not."""
        self._whisper = whisper
        self._request = request
        self._tell = tell
        self._duration_ms = duration_ms
        self._languages: dict[str, float] = defaultdict(float)  # seconds of speech, by the language it was written in
        self._chances: dict[str, float] = defaultdict(float)  # seconds of speech times the chance of each language
        self._speech_s = 0.0
        self._heard = self._done = 0  # samples listened to, and done with
        self._settings = Settings(
            task="translate" if request.translate and whisper.is_multilingual else "transcribe",
            hot_words=", ".join(request.hot_words) or None,
            opening=WITH_FILLERS if request.filler_words else None,
        )

    def transcript(self, cut: Iterator[Piece | int]) -> Transcript:
        """What is said in the pieces; a number among them tells how many samples were listened to."""
        words: list[Word] = []
        for more in self._in_their_order(cut):
            fitting = in_order(more, words[-1] if words else None)
            words += fitting
            if fitting:
                self._tell.words(fitting)
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
            model=f"whisper {self._whisper.name}",
            warnings=tuple(self._remarks()),
        )

    def _in_their_order(self, cut: Iterator[Piece | int]) -> Iterator[list[Word]]:
        """The words of each piece; as many stretches are at work at once as the model takes."""
        workers = self._whisper.workers
        at_work: deque[_Work] = deque()
        stretches: deque[_Stretch] = deque(maxlen=workers)
        with ThreadPoolExecutor(workers, "whisper") as pool:
            try:
                for part in cut:
                    if isinstance(part, int):
                        self._heard = part
                    else:
                        encoded = self._whisper.encoded(part)
                        at_work.append(_Work(part, encoded, self._language(part, encoded)))
                        if not stretches or stretches[-1].is_full:
                            stretches.append(_Stretch(_lead_of_next(stretches, workers)))
                            pool.submit(self._hear, stretches[-1])
                        stretches[-1].add(at_work[-1])
                    while at_work and (at_work[0].words.done() or len(at_work) > workers * STRETCH):
                        yield at_work.popleft().words.result()
                    self._say(at_work)
                if stretches and not stretches[-1].is_full:
                    stretches[-1].end()
                while at_work:
                    yield at_work.popleft().words.result()
                    self._say(at_work)
            finally:
                if stretches:
                    stretches[-1].end()
                pool.shutdown(cancel_futures=True)

    def _say(self, at_work: Sequence[_Work]) -> None:
        """How far the work is: what lies before the oldest piece at work is done, or silent."""
        self._done = max(self._done, at_work[0].piece.parts[0][0] if at_work else self._heard)
        if self._duration_ms:
            self._tell.progress(min(self._done * 1000 / RATE / self._duration_ms, 1.0))

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

    def _spoken_language(self) -> str:
        return max(self._languages, key=self._languages.__getitem__) if self._languages else "en"

    def _written_language(self) -> str:
        return "en" if self._settings.task == "translate" else self._spoken_language()

    def _confidence(self) -> float | None:
        """How sure it is which language is spoken most, 0..1; `None` where that was told."""
        if not self._speech_s:
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

    def _hear(self, stretch: _Stretch) -> None:
        """Give each piece of a stretch its words, in a thread of its own."""
        lead = None if stretch.lead is None else stretch.lead.result()
        while (work := stretch.works.get()) is not None:
            try:
                words, text = self._words(work, lead)
            except BaseException as error:  # noqa: BLE001  whatever it is, who waits for the words must learn of it
                work.words.set_exception(error)
                text = None
            else:
                work.words.set_result(words)
            same = lead is not None and lead.language == work.language
            lead = None if text is None else _Lead(f"{lead.text} {text}" if same and lead else text, work.language)
            if not stretch.first.done():
                stretch.first.set_result(lead)
        for left in (stretch.first, stretch.last):
            if not left.done():
                left.set_result(lead)

    def _words(self, work: _Work, lead: _Lead | None) -> tuple[list[Word], str | None]:
        """The words of a piece, and its text where that may lead another one."""
        settings = self._settings
        if lead is not None and lead.language == work.language:
            settings = replace(settings, opening=" ".join(filter(None, (settings.opening, lead.text[-LEAD_LENGTH:]))))
        segments = list(work.encoded.segments(work.language, settings))
        words = timed(work.piece, segments)
        missed = [self._listen_again(part, work.language) for part in without_words(work.piece, words)]
        is_sure = all(segment.temperature <= SURE_TEMPERATURE for segment in segments)
        text = "".join(segment.text for segment in segments).strip()
        return together([words, *missed]), text if is_sure and text else None

    def _listen_again(self, part: Piece, language: str) -> list[Word]:
        """What is said in speech that was left without a word, where it is surely something."""
        segments: list[Segment] = [
            one
            for one in self._whisper.encoded(part).segments(language, self._settings)
            if one.avg_logprob > LEAST_LOGPROB and one.no_speech_prob < LEAST_SPEECH
        ]
        return timed(part, segments)


def _lead_of_next(stretches: Sequence[_Stretch], workers: int) -> Future[_Lead | None] | None:
    """What the next stretch follows on: the end of the one whose place it takes, or else the very first text."""
    if not stretches:
        return None
    return stretches[0].last if len(stretches) == workers else stretches[0].first


def _seconds(runs: Sequence[Run]) -> float:
    return sum(run.end - run.start for run in runs) / RATE
