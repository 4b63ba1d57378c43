"""Stands in for Whisper while somebody speaks: a burst of noise is a word, named by how many there are before it."""

import os
import time

import numpy as np

from sttgui.domain.transcript import Word
from sttgui.engine.speech import FRAME, RATE

WORD_MS, GAP_MS = 320, 64  # ten and two frames of the detector


def speech(words, pause_ms=GAP_MS, rate=RATE):
    """So many words as int16 samples, each with a gap behind it."""
    one = np.random.default_rng(3).integers(-9000, 9000, WORD_MS * rate // 1000, np.int16)
    gap = np.zeros(pause_ms * rate // 1000, np.int16)
    return np.concatenate([np.concatenate((one, gap)) for _ in range(words)])


class Detector:
    """Whatever is not silent is speech."""

    def chances(self, samples):
        return [float(np.abs(frame).max() > 0.01) for frame in samples.reshape(-1, FRAME)]


class Bursts:
    """Made as `LiveWhisper` is. Its language is what it was told; it counts from the beginning of the recording."""

    def __init__(self, models, language):
        self.language = language or "en"
        self._ends_ms = []  # of the words by their number

    def detector(self):
        return Detector()

    def words(self, piece, settled, before):
        found = []
        is_loud, begin = False, 0
        level = np.abs(piece.samples)
        for place in range(0, len(level), FRAME // 4):
            was_loud, is_loud = is_loud, level[place : place + FRAME // 4].max() > 0.01
            if is_loud and not was_loud:
                begin = piece.place(place)
            elif was_loud and not is_loud:
                found.append((begin, piece.place(place)))
        if is_loud:
            found.append((begin, piece.place(len(level))))
        last_ms = (settled or before)[-1].end_ms if settled or before else 0
        words = [(start * 1000 // RATE, end * 1000 // RATE) for start, end in found]
        # What is cut at its beginning was settled.
        return [self._named(start, end) for start, end in words if (start + end) / 2 > last_ms and end - start > 20]

    def _named(self, start_ms, end_ms):
        for number, known_ms in enumerate(self._ends_ms):
            if start_ms < known_ms:
                self._ends_ms[number] = max(end_ms, known_ms)
                return Word(f"w{number}", start_ms, end_ms, 0.5)
        self._ends_ms.append(end_ms)
        return Word(f"w{len(self._ends_ms) - 1}", start_ms, end_ms, 0.5)


class Dies(Bursts):
    """Is gone with its first word."""

    def words(self, piece, settled, before):
        os._exit(3)


class TakesItsTime(Bursts):
    """Hears nothing till it is ended."""

    def words(self, piece, settled, before):
        time.sleep(60)
        return []


class HasABug(Bursts):
    def words(self, piece, settled, before):
        raise ZeroDivisionError
