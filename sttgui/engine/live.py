"""Words of a recording while it is made: the sound that is not settled yet, and when to listen to it once more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from sttgui.domain.agreement import Agreement
from sttgui.domain.live import PASSED_OVER, Heard
from sttgui.domain.transcript import Word
from sttgui.engine.speech import BREATH, FRAME, MOST, RATE, Piece, Unsettled, VoiceDetector

# Of a piece, the settled words it begins with, and those before it: the words behind the settled ones.
Recognise = Callable[[Piece, Sequence[Word], Sequence[Word]], list[Word]]

STEP = 25  # frames of new sound, 0.8 s, before a new pass
QUIET = 16  # frames without speech, 0.5 s, after which a pass has heard all that was said
PASSES = 3  # over the same words: what they do not agree on then stays as it was heard last
SHORTEST = 8  # frames of speech that are worth a pass
KEEP = 156  # frames, 5 s; with less, what was said before helps to understand what is said now
LONG = 440  # frames, 14 s, from which on it is cut also where nobody pauses
BACK = 150  # frames that are still listened to where older ones are let go of
KNOWN = 60  # settled words that are remembered


class LiveHearing:
    """Takes sound as it comes, and hears what is not settled of it when asked to."""

    def __init__(self, recognise: Recognise, detector: VoiceDetector, begin_ms: int = 0) -> None:
        """`begin_ms` is where in the recording the sound begins."""
        self._recognise = recognise
        self._sound = Unsettled(detector, begin_ms * RATE // 1000 // FRAME)
        self._agreement = Agreement()
        self._known: list[Word] = []  # the last settled words
        self._heard = 0  # up to which frame the last pass heard
        self._passes = 0  # over speech that is over
        self._passed_over: Word | None = None
        self.gaps = 0  # how often sound was passed over, since it could not be caught up with

    @property
    def now_ms(self) -> int:
        """Up to where in the recording sound has come."""
        return _ms(self._sound.now)

    @property
    def is_due(self) -> bool:
        """Whether there is enough to listen to that was not heard yet."""
        return self._sound.spoken >= SHORTEST and self._sound.now - self._heard >= STEP

    def take(self, pcm: bytes) -> None:
        """More sound: 16 kHz, mono, int16."""
        self._sound.add(pcm)
        if self._sound.length > MOST:
            self._pass_over()

    def listen(self) -> Heard:
        """One pass over what is not settled."""
        sound = self._sound
        self._heard = sound.now
        piece = sound.piece()
        begin_ms = piece.parts[0][0] * 1000 // RATE
        count = sum((word.start_ms or 0) >= begin_ms for word in self._known)
        before, inside = self._known[: len(self._known) - count], self._known[len(self._known) - count :]
        is_over = sound.now - sound.runs[-1][1] >= QUIET
        settled = [*self._agreement.take(self._recognise(piece, inside, before), goes_on=not is_over)]
        self._passes = self._passes + 1 if is_over else 0
        if self._passes >= PASSES:
            settled += self._agreement.settle()
        elif sound.length > LONG:
            settled += self._agreement.settle(_ms(sound.now - BACK))
        self._known = [*self._known, *settled][-KNOWN:]
        if self._passed_over is not None:
            settled = [self._passed_over, *settled]
            self._passed_over = None
        if is_over and not self._agreement.tentative:
            self._passes = 0
            sound.let_go(sound.now)
        else:
            self._cut()
        return Heard(tuple(settled), self._agreement.tentative, _ms(self._heard))

    def rest(self) -> Heard | None:
        """Settle all there is, since no more sound comes: another pass would hear the same once more."""
        is_new = self._sound.spoken >= SHORTEST and self._sound.now > self._heard
        heard = self.listen().settled if is_new else ()
        rest = self._agreement.settle()
        self._known = [*self._known, *rest][-KNOWN:]
        return Heard((*heard, *rest), (), _ms(self._heard)) if heard or rest else None

    def _cut(self) -> None:
        """Let go of sound whose words are settled: up to a pause, or, where nobody pauses for long, in between."""
        sound = self._sound
        if sound.length <= KEEP:
            return
        settled = (self._known[-1].end_ms or 0) * RATE // 1000 // FRAME if self._known else 0
        pauses = [(end + begin) // 2 for (_, end), (begin, _) in pairwise(sound.runs) if begin - end >= BREATH]
        done = [pause for pause in pauses if pause <= settled + BREATH]
        if done:
            sound.let_go(done[-1])
        elif sound.length > LONG:
            sound.let_go(settled if settled > sound.runs[0][0] else sound.now - BACK)

    def _pass_over(self) -> None:
        """Go on with what is said now."""
        sound = self._sound
        begin_ms = max(_ms(sound.runs[0][0]), (self._known[-1].end_ms or 0) if self._known else 0)
        if self._passed_over is not None:
            begin_ms = self._passed_over.start_ms or 0
        sound.let_go(sound.now - BACK)
        self._agreement = Agreement()
        self._passed_over = Word(PASSED_OVER, begin_ms, max(begin_ms, _ms(sound.now - BACK)))
        self.gaps += 1


def _ms(frame: int) -> int:
    return frame * FRAME * 1000 // RATE
