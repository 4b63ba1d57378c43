"""`sttgui sample`: the sample recording in the terminal, its words with their times and confidence."""

from __future__ import annotations

import argparse

from sttgui.cli import work
from sttgui.cli.terminal import complain
from sttgui.domain.jobs import Job
from sttgui.domain.models import DEFAULT
from sttgui.domain.transcript import Transcript, Word
from sttgui.services.sample import sample_recording
from sttgui.storage.folders import Folders
from sttgui.storage.models import ModelStore

COLUMNS = 3


def run(options: argparse.Namespace) -> int:
    del options
    if lack := work.lack_of(ModelStore(Folders.of_user().models), DEFAULT):
        complain(lack)
        return 1
    print("Transcribing the sample recording on this computer…", flush=True)
    return work.transcribe([sample_recording()], _print, complain)


def _print(job: Job, transcript: Transcript) -> None:
    del job
    for paragraph in transcript.paragraphs:
        print(f"\n{_clock(paragraph.start_ms)}  {paragraph.text}")
    print("\nEach word, when it begins, and how sure the transcriber was:\n")
    cells = [_cell(word) for word in transcript.words]
    rows = -(-len(cells) // COLUMNS)
    for row in range(rows):
        print("  ".join(cells[row::rows]).rstrip())
    print("\nA high figure does not make a word right: listen before you rely on it.")


def _cell(word: Word) -> str:
    score = "" if word.confidence is None else f"{word.confidence:4.0%}"
    return f"{_clock(word.start_ms)} {score:>4} {word.text[:14]:<14}"


def _clock(ms: int | None) -> str:
    if ms is None:
        return "--:--.--"
    minutes, rest = divmod(ms, 60_000)
    return f"{minutes:02}:{rest / 1000:05.2f}"
