"""The hand-over between the thread that hears and the one that writes."""

from __future__ import annotations

import threading

import numpy as np

from sttgui.audio.sound_ring import SoundRing
from tests.audio.microphone import noise


def test_what_is_put_is_taken_in_order_also_around_the_end() -> None:
    ring, sound = SoundRing(10, 2), noise(28, 2)
    taken = []
    for begin in range(0, 28, 7):
        ring.put(sound[begin : begin + 7])
        taken.append(ring.take())
    np.testing.assert_array_equal(np.concatenate(taken), sound)
    assert len(ring.take()) == 0


def test_one_channel_fills_both() -> None:
    ring, sound = SoundRing(10, 2), noise(4)
    ring.put(sound)
    np.testing.assert_array_equal(ring.take(), np.hstack((sound, sound)))


def test_what_has_no_room_is_counted_and_spoils_nothing() -> None:
    ring, sound = SoundRing(10, 1), noise(9)
    ring.put(sound)
    ring.put(noise(2, seed=1))
    assert (ring.missed_frames, ring.gaps) == (2, 0)
    np.testing.assert_array_equal(ring.take(), sound)
    ring.put(sound, has_gap=True)
    assert (ring.missed_frames, ring.gaps) == (2, 1)


def test_two_threads_do_not_get_into_each_others_way() -> None:
    ring, sound = SoundRing(5000, 1), noise(200_000)
    taken = []

    def put() -> None:
        begin = 0
        while begin < len(sound):
            if ring.put_frames - sum(map(len, taken)) < 4000:
                ring.put(sound[begin : begin + 997])
                begin += 997

    hearing = threading.Thread(target=put)
    hearing.start()
    while hearing.is_alive():
        taken.append(ring.take())
    taken.append(ring.take())
    np.testing.assert_array_equal(np.concatenate(taken), sound)
    assert ring.missed_frames == 0
