"""What is heard while somebody speaks: every word once, in order, whatever they do and however late one listens."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sttgui.domain.live import PASSED_OVER
from sttgui.domain.transcript import Word
from sttgui.engine.live import MOST, LiveHearing
from sttgui.engine.speech import FRAME, RATE
from tests.engine.live_stand_in import Bursts, Detector, speech

BLOCK = RATE // 10 * 2  # bytes, a tenth of a second
QUIET = np.zeros(4 * RATE, np.int16)


class Follower:
    """Takes sound block by block, and listens whenever there is something to listen to."""

    def __init__(self, recognise=None) -> None:
        self._bursts = Bursts((), "")
        self.hearing = LiveHearing(recognise or self._hear, Detector())
        self.settled: list[Word] = []
        self.tentative: tuple[Word, ...] = ()
        self.passes: list[int] = []  # frames of each piece

    def _hear(self, piece, settled, before):
        self.passes.append(len(piece.samples) // FRAME)
        return self._bursts.words(piece, settled, before)

    def follow(self, *sounds: np.ndarray, every: int = 1) -> None:
        """With `every`, it listens only after so many blocks."""
        pcm = np.concatenate(sounds).tobytes()
        for number, begin in enumerate(range(0, len(pcm), BLOCK)):
            self.hearing.take(pcm[begin : begin + BLOCK])
            if number % every == every - 1 and self.hearing.is_due:
                heard = self.hearing.listen()
                self.settled += heard.settled
                self.tentative = heard.tentative

    @property
    def said(self) -> list[str]:
        return [word.text for word in self.settled]


def named(words: int) -> list[str]:
    return [f"w{number}" for number in range(words)]


def test_words_are_settled_while_somebody_speaks_on_and_all_of_them_after_a_pause() -> None:
    one = Follower()
    one.follow(speech(10))
    assert one.said == named(len(one.said))
    assert 4 <= len(one.said) < 10
    one.follow(QUIET)
    assert (one.said, one.tentative) == (named(10), ())


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 30), st.sampled_from([200, 500, 1500, 3000])), min_size=1, max_size=6))
def test_every_word_is_settled_once_wherever_people_pause(turns: list[tuple[int, int]]) -> None:
    one = Follower()
    one.follow(
        *(part for words, pause_ms in turns for part in (speech(words), np.zeros(pause_ms * 16, np.int16))), QUIET
    )
    assert one.said == named(sum(words for words, _ in turns))
    starts = [word.start_ms or 0 for word in one.settled]
    assert starts == sorted(starts)


def test_what_was_said_before_the_recording_is_paused_is_settled_too() -> None:
    one = Follower()
    one.follow(speech(10))
    rest = one.hearing.rest()
    assert rest is not None
    assert [*one.said, *(word.text for word in rest.settled)] == named(10)
    assert one.hearing.rest() is None
    one.settled += rest.settled
    one.follow(speech(5), QUIET)
    assert one.said == named(15)


def test_who_never_pauses_is_followed_with_short_passes() -> None:
    one = Follower()
    one.follow(speech(200), QUIET)
    assert one.said == named(200)
    assert max(one.passes) < MOST / 2
    assert one.hearing.gaps == 0


def test_nothing_is_listened_to_while_nobody_speaks() -> None:
    one = Follower()
    one.follow(QUIET, speech(3), QUIET)
    passes = len(one.passes)
    one.follow(QUIET, QUIET)
    assert len(one.passes) == passes


def test_who_listens_seldom_hears_all_the_same() -> None:
    one = Follower()
    one.follow(speech(100), QUIET, QUIET, QUIET, every=60)
    assert one.said == named(100)


def test_what_cannot_be_caught_up_with_is_passed_over_and_said_to_be() -> None:
    one = Follower()
    one.follow(speech(30), every=1)
    before = len(one.said)
    one.follow(speech(150), every=10_000)
    one.follow(speech(10), QUIET)
    assert one.hearing.gaps > 0
    assert one.said.count(PASSED_OVER) == 1
    gap = one.settled[one.said.index(PASSED_OVER)]
    assert one.said.index(PASSED_OVER) == before
    assert (gap.end_ms or 0) - (gap.start_ms or 0) > 20_000
    ends = [word.end_ms or 0 for word in one.settled]
    assert ends == sorted(ends)


def test_noise_that_has_no_words_is_let_go_of() -> None:
    one = Follower(lambda *_: [])
    one.follow(speech(300, pause_ms=0))
    assert (one.said, one.hearing.gaps) == ([], 0)


@pytest.mark.parametrize("pause_ms", [0, 64])
def test_what_is_heard_otherwise_each_time_is_settled_too(pause_ms: int) -> None:
    passes = 0

    def hears_otherwise(piece, settled, before):
        nonlocal passes
        passes += 1
        end_ms = piece.end * 1000 // RATE
        last_ms = (settled or before)[-1].end_ms if settled or before else 0
        return [Word(f"guess{passes}", at, at + 300) for at in range(last_ms, end_ms - 300, 400)]

    one = Follower(hears_otherwise)
    one.follow(speech(100, pause_ms))
    assert len(one.said) > 20, "also while nobody pauses"
    one.follow(QUIET)
    assert (one.hearing.gaps, one.tentative) == (0, ())


def test_times_are_those_of_the_recording_where_it_is_joined_later() -> None:
    bursts = Bursts((), "")
    hearing = LiveHearing(bursts.words, Detector(), begin_ms=60_000)
    hearing.take(np.concatenate((speech(5), QUIET)).tobytes())
    heard = hearing.listen()
    assert 59_900 < (heard.tentative or heard.settled)[0].start_ms < 60_100
