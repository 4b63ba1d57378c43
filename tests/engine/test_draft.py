"""The real recogniser on real speech, in this process and in several."""

from __future__ import annotations

import importlib.util
import multiprocessing
import os
import subprocess
import sys
import time
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from sttgui.domain.errors import EngineCrashedError, EngineMissingError, FileRefusedError, NotMediaError
from sttgui.domain.transcript import Transcript, Word
from sttgui.engine import draft
from sttgui.engine.draft import transcribe
from sttgui.storage.folders import resource
from tests.engine.draft_sound import noise, silence, speech, write_wave

pytest.importorskip("pocketsphinx")

from sttgui.engine.draft_decoder import recognise_in_processes
from sttgui.engine.draft_voice import Stretch

GOOD_MORNING = (0.0, 3.4)


def recognise(path: Path, cores: int) -> tuple[Transcript, list[float]]:
    progress: list[float] = []
    return transcribe(path, on_progress=progress.append, cores=cores), progress


def plain_of(word: Word) -> tuple[str, int | None, int | None]:
    return word.text, word.start_ms, word.end_ms


@pytest.fixture
def two_stretches(tmp_path: Path) -> Path:
    part = speech(*GOOD_MORNING)
    return write_wave(tmp_path / "two.wav", silence(10) + part + silence(3) + part + silence(5))


def test_speech_becomes_words_with_times_and_confidence(two_stretches: Path) -> None:
    transcript, progress = recognise(two_stretches, cores=1)
    assert [paragraph.text for paragraph in transcript.paragraphs] == [transcript.paragraphs[0].text] * 2
    assert transcript.paragraphs[0].text.startswith("Good morning")
    words = list(transcript.words)
    assert all(0 <= word.confidence <= 1 for word in words if word.confidence is not None)
    assert len({word.confidence for word in words}) > 3
    times = [time for word in words for time in (word.start_ms, word.end_ms)]
    assert times == sorted(times)
    assert 10_300 < times[0] < 10_800
    assert transcript.duration_ms == 24_800
    assert progress == sorted(progress)
    assert progress[-1] == 1.0
    assert any(0.5 < fraction < 0.75 for fraction in progress)  # after the first stretch
    assert 0.8 < progress[-2] < 0.9  # after the second; what follows is silence


def test_several_processes_hear_the_same_as_one(two_stretches: Path) -> None:
    alone, _ = recognise(two_stretches, cores=1)
    together, progress = recognise(two_stretches, cores=2)
    assert [plain_of(word) for word in together.words] == [plain_of(word) for word in alone.words]
    # What a decoder heard before leaves a trace in its scores.
    assert [word.confidence for word in together.words] == pytest.approx(
        [word.confidence for word in alone.words], abs=0.1
    )
    assert progress == sorted(progress)
    assert multiprocessing.active_children() == []


def test_a_single_stretch_needs_no_other_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr("sttgui.engine.draft_decoder.recognise_in_processes", fail)
    transcript, _ = recognise(write_wave(tmp_path / "one.wav", speech(*GOOD_MORNING)), cores=4)
    assert transcript.text.startswith("Good morning")


def test_silence_and_hiss_have_no_words(tmp_path: Path) -> None:
    path = write_wave(tmp_path / "quiet.wav", silence(10) + noise(10, 300))
    transcript, progress = recognise(path, cores=2)
    assert (transcript.paragraphs, transcript.utterances, transcript.duration_ms) == ((), (), 20_000)
    assert progress[-1] == 1.0


def test_what_is_no_recording_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.mp3").write_text("Dear Sir, " * 500)
    with pytest.raises(NotMediaError):
        recognise(tmp_path / "letter.mp3", cores=1)
    with pytest.raises(FileRefusedError):
        recognise(tmp_path / "gone.mp3", cores=2)


def test_without_its_package_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    find = importlib.util.find_spec

    def find_others(name: str, package: str | None = None) -> ModuleSpec | None:
        return None if name == "pocketsphinx" else find(name, package)

    assert draft.available() is None
    monkeypatch.setattr(importlib.util, "find_spec", find_others)
    assert isinstance(draft.available(), EngineMissingError)
    with pytest.raises(EngineMissingError):
        recognise(tmp_path / "any.wav", cores=1)


def test_stretches_are_taken_only_as_fast_as_they_are_worked_on() -> None:
    taken = 0

    def endless() -> object:
        nonlocal taken
        while True:
            taken += 1
            yield Stretch(taken * 1000, speech(0.5, 1.5))

    results = recognise_in_processes(endless(), 2)  # type: ignore[arg-type]
    next(results)
    assert taken == 3
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_ending_early_does_not_wait_for_the_work(home: Path) -> None:
    results = recognise_in_processes(iter([Stretch(0, speech(0.5, 1.5)), Stretch(1000, speech(0, 40))]), 2)
    next(results)
    before = os.times()
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []
    after = os.times()
    # Forty seconds of speech are some twenty of work.
    assert after.children_user - before.children_user < 10


@pytest.mark.parametrize("more", [[(1000, 1.0), (2000, 1.0)], [(1000, 15.0)]], ids=["while it waits", "while it works"])
def test_a_decoding_process_that_dies_is_an_error_not_a_wait(more: list[tuple[int, float]]) -> None:
    parts = [Stretch(begin_ms, speech(0.5, 0.5 + seconds)) for begin_ms, seconds in [(0, 1.0), *more]]
    results = recognise_in_processes(iter(parts), 2)
    next(results)
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    with pytest.raises(EngineCrashedError):
        list(results)


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes the way Linux shows them")
def test_decoding_processes_die_with_their_parent_even_when_it_is_killed(home: Path) -> None:
    script = (
        "from pathlib import Path; from sttgui.engine.draft import transcribe;"
        f"transcribe(Path({str(resource('sample.flac'))!r}), on_progress=lambda _: None, cores=2)"
    )
    with subprocess.Popen([sys.executable, "-c", script], cwd=Path(__file__).parents[2]) as parent:
        try:
            while len(decoding := [child for child in children_of(parent.pid) if cpu_s(child) > 1.0]) < 2:
                assert parent.poll() is None
                time.sleep(0.05)
        finally:
            parent.kill()
        parent.wait()
        before = {child: cpu_s(child) for child in decoding}
        time.sleep(1.0)
        assert all(cpu_s(child) - before[child] <= 0.2 for child in decoding)


def children_of(parent: int) -> list[int]:
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and (fields := stat_fields(int(folder.name))) and int(fields[1]) == parent:
            found.append(int(folder.name))
    return found


def cpu_s(process: int) -> float:
    """The processor time it has used; none once it is gone."""
    fields = stat_fields(process)
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") if fields else 0.0


def stat_fields(process: int) -> list[str]:
    """`/proc/PID/stat` from the state on; empty if there is no such process."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []
