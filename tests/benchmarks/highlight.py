"""Whether the word that is highlighted is the one that sounds, in the window: `highlight.py [FILE]`, prints Markdown.

A PulseAudio server of its own plays to nobody, and what comes out of it is recorded, while a window on no screen plays
a recording with real speech and follows its words, of which one begins every 200 ms. Each time the highlight has
been painted on another word, the sound of that moment is found in the file by cross-correlation of 60 ms; moments
without speech are left out. The error is how long, in ms of the recording, the sound is past the beginning of the word.
Then words are clicked, and the time is taken to the first sound of each. Without FILE, the sample recording is played.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sttgui.audio.media import stream_pcm
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.transcript.pane import TranscriptPane
from sttgui.ui.transcript.view import TranscriptView
from sttgui.viewmodel.player import PlayerModel
from sttgui.viewmodel.settings import Settings
from sttgui.viewmodel.word_times import WordTimes
from tests.audio.speaker import RATE, Speaker
from tests.benchmarks.figures import note
from tests.benchmarks.playback import (
    LOUD,
    MEDIAN_GOAL_MS,
    MOST_GOAL_MS,
    SEEK_GOAL_MS,
    WINDOW,
    Sound,
    correlation,
    find,
    sample,
)

WORD_MS, PARAGRAPH = 200, 50
CLICKS = 10


class Stage:
    """The pane with a player, and when which word was painted as the one that is heard."""

    def __init__(self, file: Path, source: Sound, settings: Settings) -> None:
        self.source = source
        count = len(source) * 1000 // RATE // WORD_MS
        words = [Word(f"word{at}", at * WORD_MS, (at + 1) * WORD_MS, 0.9) for at in range(count)]
        transcript = Transcript(
            tuple(Paragraph(tuple(words[at : at + PARAGRAPH])) for at in range(0, count, PARAGRAPH))
        )
        self.file = file
        self.pane = TranscriptPane()
        self.player = PlayerModel(settings)
        self.player.word_changed.connect(self._word_changed)
        self.pane.word_clicked.connect(self.player.play_from)
        self.pane.resize(900, 700)
        self.pane.show()
        self.pane.show_transcript("Talk", "", transcript)
        self.player.set_words(WordTimes(transcript))
        self.painted: list[tuple[float, int]] = []
        self._word: int | None = None

    def _word_changed(self, word: int | None) -> None:
        self.pane.show_playing(word)
        self._word = word

    def note_paint(self) -> None:
        if self._word is not None and (not self.painted or self.painted[-1][1] != self._word):
            self.painted.append((time.monotonic(), self._word))

    def click(self, word: int) -> None:
        view = self.pane.view
        self.pane.view.reveal_word(word)
        cursor = QTextCursor(view.document())
        cursor.setPosition(self.pane.document.range_of(word)[0] + 2)
        view.setTextCursor(cursor)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect(cursor).center())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=sample())
    parser.add_argument("--seconds", type=float, default=25.0)
    given = parser.parse_args()
    source = np.frombuffer(b"".join(stream_pcm(given.file, RATE)), np.int16).astype(np.float32) / 32768
    app = QApplication(sys.argv[:1])
    with Speaker() as speaker, tempfile.TemporaryDirectory() as folder, qasync.QEventLoop(app) as loop:
        stage = Stage(given.file, source, Settings(Path(folder) / "settings.ini"))
        paint = TranscriptView.paintEvent

        def paint_and_note(view: TranscriptView, event: Any) -> None:
            paint(view, event)
            stage.note_paint()

        TranscriptView.paintEvent = paint_and_note  # type: ignore[method-assign]
        loop.run_until_complete(measure(stage, speaker, given.seconds))


async def measure(stage: Stage, speaker: Speaker, seconds: float) -> None:
    await stage.player.open("talk", stage.file)
    print(f"{stage.file.name}, {len(stage.source) / RATE:.0f} s, a word every {WORD_MS} ms\n")
    print("| speed | words | error median ms | 95 % within ms | bias ms |\n|---|---|---|---|---|")
    for speed in (1.0, 1.5, 0.5, 2.0):
        errors = await highlight_errors(stage, speaker, speed, seconds)
        size = np.abs(errors)
        figures = f"{np.median(size):.1f} | {np.percentile(size, 95):.1f} | {np.median(errors):+.1f}"
        print(f"| {speed} | {len(errors)} | {figures} |", flush=True)
        if speed == 1.0:
            note("marked word beside sound heard: median", float(np.median(size)), "ms", most=MEDIAN_GOAL_MS)
            note("marked word: 95 % within", float(np.percentile(size, 95)), "ms", most=MOST_GOAL_MS)
    print(f"\nGoals at 1 and 1.5: median {MEDIAN_GOAL_MS} ms, 95 % {MOST_GOAL_MS} ms.\n")
    waits = await click_waits(stage, speaker)
    note("click on a word to its sound, median", float(np.median(waits)), "ms", most=SEEK_GOAL_MS)
    print(
        f"Click on a word to its sound: median {np.median(waits):.0f} ms, longest {max(waits):.0f} ms of {len(waits)}"
    )
    print(f"Goal: {SEEK_GOAL_MS} ms.")
    await stage.player.close()


async def highlight_errors(stage: Stage, speaker: Speaker, speed: float, seconds: float) -> npt.NDArray[np.float64]:
    stage.player.seek(0)
    stage.player.set_speed(speed)
    stage.painted.clear()
    stage.player.play()
    await asyncio.sleep(min(seconds, len(stage.source) / RATE / speed - 0.7))
    await asyncio.sleep(0.3)
    stage.player.pause()
    painted = list(stage.painted)
    await asyncio.sleep(0.3)
    begin_s, heard = speaker.heard()
    errors = []
    for moment_s, word in painted[3:-3]:
        middle = round((moment_s - begin_s) * RATE)
        part = heard[middle - WINDOW // 2 : middle + WINDOW // 2]
        found_ms = find(part, stage.source, round(word * WORD_MS * RATE / 1000))
        if found_ms is not None:
            errors.append(found_ms - word * WORD_MS)
    return np.array(errors)


async def click_waits(stage: Stage, speaker: Speaker) -> list[float]:
    """From the click to the first sound of the word, in ms, while something else is played."""
    stage.player.set_speed(1.0)
    step = WORD_MS * RATE // 1000
    levels = np.sqrt(np.mean(stage.source[: len(stage.source) // step * step].reshape(-1, step) ** 2, axis=1))
    loud = [word for word in range(10, len(levels) - 10) if levels[word] > 2 * LOUD]
    waits = []
    for word in np.random.default_rng(1).choice(loud, CLICKS, replace=False):
        stage.player.seek(0)
        stage.player.play()
        await asyncio.sleep(0.6)
        asked_s = time.monotonic()
        stage.click(int(word))
        await asyncio.sleep(0.8)
        begin_s, heard = speaker.heard()
        start = round((asked_s - begin_s) * RATE)
        after = heard[start : start + int(0.7 * RATE)]
        target = int(word) * step
        match, energy = correlation(stage.source[target : target + 2 * WINDOW], after)
        waits.append(float(np.argmax(match / np.sqrt(energy + 0.1))) * 1000 / RATE)
    stage.player.pause()
    return waits


if __name__ == "__main__":
    main()
