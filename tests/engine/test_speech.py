"""How a recording is cut into pieces: nothing that is said is lost or heard twice, and none is too long."""

from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sttgui.engine.speech import FIRST, FRAME, PAD, RATE, Piece, Run, pieces

FRAME_S = FRAME / RATE
LONGEST_S = 30.0


class HearsLoudness:
    """In the detector's place: what is not silent is speech."""

    def chances(self, samples: np.ndarray) -> list[float]:
        return [1.0 if frame.any() else 0.0 for frame in samples.reshape(-1, FRAME)]


def sound(*stretches: tuple[float, float]) -> bytes:
    """Seconds of speech and of silence behind it, again and again; each frame of speech is loud by its number."""
    parts = []
    for speech_s, silence_s in stretches:
        parts.append(np.ones(round(speech_s / FRAME_S) * FRAME, np.int16))
        parts.append(np.zeros(round(silence_s / FRAME_S) * FRAME, np.int16))
    samples = np.concatenate(parts)
    numbers = np.repeat(np.arange(len(samples) // FRAME, dtype=np.int32) % 30_000 + 1, FRAME).astype(np.int16)
    return (samples * numbers).tobytes()


def cut(pcm: bytes, *, quick_start: bool = False, block: int = 10_000) -> tuple[list[Piece], int]:
    """The pieces, and how much was listened to."""
    blocks: Iterator[bytes] = (pcm[begin : begin + block] for begin in range(0, len(pcm), block))
    found: list[Piece] = []
    heard = 0
    for part in pieces(blocks, HearsLoudness(), quick_start=quick_start):
        if isinstance(part, Piece):
            found.append(part)
        else:
            heard = part
    return found, heard


def lengths(found: Sequence[Piece]) -> list[float]:
    return [round(len(piece.samples) / RATE, 1) for piece in found]


def test_silence_is_in_no_piece_and_counts_as_heard():
    found, heard = cut(sound((0.0, 90.0)))
    assert found == []
    assert heard == pytest.approx(90 * RATE, abs=FRAME)


def test_what_is_said_and_in_no_piece_yet_does_not_count_as_heard():
    pcm = sound((0.0, 3.0), (2.0, 20.0), (1.0, 5.0))
    blocks = (pcm[begin : begin + 10_000] for begin in range(0, len(pcm), 10_000))
    *before, last, end = pieces(blocks, HearsLoudness())
    assert isinstance(last, Piece)
    assert max(before) == pytest.approx(3 * RATE, abs=FRAME)
    assert end == pytest.approx(31 * RATE, abs=FRAME)


def test_a_piece_has_a_little_of_the_silence_around_speech():
    [piece], _ = cut(sound((0.0, 3.0), (1.0, 3.0)))
    [(begin, end)] = piece.parts
    assert (begin / RATE, end / RATE) == pytest.approx((3 - 0.64, 4 + 0.64), abs=0.05)
    assert piece.runs == (Run(begin + PAD * FRAME, end - PAD * FRAME),)


def test_long_pauses_are_left_out_and_times_lead_back_over_them():
    [piece], _ = cut(sound((2.0, 10.0), (2.0, 1.0), (2.0, 0.0)))
    assert lengths([piece]) == [pytest.approx(2 + 2 + 1 + 2 + 2 * 0.64, abs=0.1)]
    (first_begin, first_end), (second_begin, second_end) = piece.parts
    assert piece.place(0) == first_begin
    assert piece.place(first_end - first_begin + 1) == second_begin + 1
    assert piece.place(len(piece.samples) + 5) == second_end


def test_pieces_end_in_the_longest_pause_late_in_them():
    found, _ = cut(sound((24.0, 0.5), (3.0, 0.3), (20.0, 0.0)))
    assert lengths(found) == [24.3, 23.6]


def test_who_never_pauses_is_cut_all_the_same_and_nothing_is_lost():
    pcm = sound((100.0, 0.0))
    found, _ = cut(pcm)
    assert b"".join((piece.samples * 32_768).astype("<i2").tobytes() for piece in found) == pcm
    assert max(lengths(found)) <= LONGEST_S


def test_the_first_piece_is_short_where_one_waits_for_it():
    found, _ = cut(sound(*[(2.0, 0.4)] * 30), quick_start=True)
    assert lengths(found)[0] <= 12.0
    assert lengths(found)[1] > 20.0


def test_a_part_of_a_piece_is_cut_out_by_the_times_of_the_recording():
    [piece], _ = cut(sound((2.0, 10.0), (4.0, 0.0)))
    [run] = [run for run in piece.runs if run.start > 11 * RATE]
    part = piece.part(run.start + RATE, run.end)
    [(begin, end)] = part.parts
    assert len(part.samples) == end - begin
    offset = len(piece.samples) - (piece.end - begin)
    assert (part.samples == piece.samples[offset : offset + end - begin]).all()


@pytest.mark.parametrize("frames_before", range(PAD, PAD + 31))
def test_a_piece_may_be_full_where_speech_ends(frames_before):
    for frames in range(FIRST - PAD - 8, FIRST - PAD):
        pcm = sound((0.0, frames_before * FRAME_S), (frames * FRAME_S, 1.0), (1.0, 1.0))
        found, _ = cut(pcm, quick_start=True)
        assert len(found) == 2


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.floats(0.1, 40.0), st.floats(0.0, 6.0)), min_size=1, max_size=12),
    st.booleans(),
    st.integers(500, 100_000),
)
def test_every_moment_of_speech_is_in_one_piece_and_none_is_too_long(stretches, quick_start, block):
    pcm = sound(*stretches)
    found, heard = cut(pcm, quick_start=quick_start, block=block)
    samples = np.frombuffer(pcm, "<i2")
    times = np.zeros(len(samples) + FRAME * 2, np.int8)
    for piece in found:
        assert len(piece.samples) == sum(end - begin for begin, end in piece.parts)
        assert len(piece.samples) <= LONGEST_S * RATE
        for begin, end in piece.parts:
            times[begin:end] += 1
    assert times.max(initial=0) <= 1
    assert (times[: len(samples)][samples != 0] == 1).all()
    assert heard >= len(samples)


def test_a_piece_is_cut_in_its_longest_pause_with_speech_on_both_sides():
    [piece], _ = cut(sound((5.0, 0.5), (5.0, 0.9), (5.0, 1.2), (1.0, 0.0)))
    pause = piece.longest_pause(4.0)
    assert pause is not None
    assert pause / RATE == pytest.approx(10.95, abs=0.1)
    before, after = piece.cut(pause)
    assert [len(part.runs) for part in (before, after)] == [2, 2]
    assert (np.concatenate([before.samples, after.samples]) == piece.samples).all()
    assert (before.end, after.parts[0][0]) == (pause, pause)
    assert piece.longest_pause(9.0) is None


def test_a_piece_is_cut_in_a_pause_that_was_left_out_too():
    [piece], _ = cut(sound((5.0, 9.0), (5.0, 0.0)))
    before, after = piece.cut(piece.longest_pause(4.0))
    assert [before.parts, after.parts] == [piece.parts[:1], piece.parts[1:]]
    assert (np.concatenate([before.samples, after.samples]) == piece.samples).all()
