"""Where the draft hears somebody speak, and where it cuts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest

pytest.importorskip("pocketsphinx")

from sttgui.engine.draft_voice import Stretch, stretches
from tests.engine.draft_sound import RATE, noise, silence, speech


def cut(samples: bytes, block: int = 4000) -> list[Stretch]:
    return list(stretches(samples[at : at + block] for at in range(0, len(samples), block)))


def lies_at_its_place(stretch: Stretch, samples: bytes) -> bool:
    begin = stretch.start_ms * RATE // 1000 * 2
    return samples[begin : begin + len(stretch.pcm)] == stretch.pcm


@pytest.mark.parametrize("quiet", [silence(20), noise(20, 3), noise(20, 300)], ids=["digital", "room", "hiss"])
def test_silence_belongs_to_no_stretch(quiet: bytes) -> None:
    assert cut(quiet) == []


def test_a_click_is_no_speech() -> None:
    assert cut(silence(3) + b"\xff\x7f" * 320 + silence(3)) == []


def test_nothing_at_all_gives_nothing() -> None:
    assert cut(b"") == []
    assert cut(b"\0\0") == []


def test_speech_is_found_with_room_around_it() -> None:
    samples = silence(5) + speech(0.5, 3.0) + silence(5)
    (stretch,) = cut(samples)
    assert 4500 < stretch.start_ms <= 4800
    assert 7750 <= stretch.end_ms < 8300
    assert lies_at_its_place(stretch, samples)


def test_speech_up_to_the_last_sample_is_kept() -> None:
    samples = silence(1) + speech(0.5, 3.0)
    (stretch,) = cut(samples)
    assert len(samples) / (RATE * 2) - stretch.end_ms / 1000 < 0.03


def test_a_long_pause_ends_a_stretch() -> None:
    samples = speech(0.5, 3.0) + silence(3) + speech(0.5, 3.0)
    first, second = cut(samples)
    assert first.end_ms < 4000
    assert 5000 < second.start_ms < 5500
    assert lies_at_its_place(second, samples)


def test_short_pauses_do_not_cut_a_short_stretch() -> None:
    assert len(cut(speech(0.5, 3.0) + silence(0.5) + speech(0.5, 3.0))) == 1


def test_a_long_stretch_ends_at_a_pause() -> None:
    samples = (speech(0.5, 3.0) + silence(0.5)) * 8
    parts = cut(samples)
    assert len(parts) > 1
    for part in parts[:-1]:
        assert 10_000 <= part.end_ms - part.start_ms < 14_000
        assert part.end_ms % 3000 > 2300 or part.end_ms % 3000 < 400  # in the silence


def test_who_never_pauses_is_cut_all_the_same_and_no_sample_is_lost() -> None:
    flow = speech(1.3, 2.7) * 40
    parts = cut(flow)
    assert all(part.end_ms - part.start_ms <= 21_000 for part in parts)
    assert all(later.start_ms <= earlier.end_ms for earlier, later in pairwise(parts))
    assert all(lies_at_its_place(part, flow) for part in parts)
    assert parts[0].start_ms == 0
    assert len(flow) / (RATE * 2) - parts[-1].end_ms / 1000 < 0.03


def test_where_blocks_end_makes_no_difference() -> None:
    samples = silence(1) + speech(0.5, 3.0) + silence(2) + speech(0.5, 3.0)
    assert cut(samples, block=998) == cut(samples, block=len(samples))


def test_a_stretch_is_given_out_before_the_rest_is_read() -> None:
    read = []

    def blocks() -> Iterator[bytes]:
        for number in range(60):
            read.append(number)
            yield speech(0.5, 3.0) + silence(2) if number == 0 else silence(1)

    next(stretches(blocks()))
    assert len(read) == 1
