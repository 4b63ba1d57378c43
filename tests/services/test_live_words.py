"""Words while something is recorded: the real process, a recording that grows, and a recogniser that counts bursts."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from sttgui.audio.flac_file import FlacFile
from sttgui.domain.errors import ModelMissingError
from sttgui.domain.live import Heard
from sttgui.domain.models import TINY_EN, Model
from sttgui.services.live_words import End, LiveWords, Ready, Told
from sttgui.storage.live_draft import place_of, read_draft
from tests.engine.live_stand_in import RATE, speech
from tests.waiting import wait_until

ROOT = Path(__file__).parents[2]


class Booth:
    """A recording that grows, and what is told of it."""

    def __init__(self, folder: Path, factory: str) -> None:
        self.path = folder / "Recording.flac"
        self.file = FlacFile(self.path, RATE, 1)
        self.told: list[Told] = []
        self.words = LiveWords(self.told.append, lambda model: folder, factory=f"live_stand_in:{factory}")

    def begin(self, language: str = "en", *, from_now: bool = False) -> None:
        self.words.begin(self.path, [TINY_EN], language, from_now=from_now)

    def say(self, words: int, pause_s: float = 0.0) -> None:
        sound = np.concatenate((*([speech(words)] if words else []), np.zeros(int(pause_s * RATE), np.int16)))
        self.file.write(sound.reshape(-1, 1))

    def hush_until(self, words: int) -> None:
        """A microphone goes on where nobody speaks."""

        def is_there() -> bool:
            self.say(0, pause_s=0.01)
            return len(self.said) == words

        wait_until(is_there)

    @property
    def said(self) -> list[str]:
        return [word.text for told in self.told if isinstance(told, Heard) for word in told.settled]

    @property
    def process(self) -> int:
        writing = self.words._writing
        assert writing is not None
        assert writing._process is not None
        return writing._process.pid


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}{os.pathsep}{ROOT / 'tests' / 'engine'}")
    made: list[Booth] = []

    def of(factory: str = "Bursts") -> Booth:
        made.append(Booth(tmp_path, factory))
        return made[-1]

    yield of
    for booth in made:
        booth.words.end()
        booth.file.finish()


def named(words: int) -> list[str]:
    return [f"w{number}" for number in range(words)]


def test_words_come_while_the_recording_goes_on_and_are_on_the_disk(make) -> None:
    booth = make()
    booth.begin("de")
    wait_until(lambda: Ready() in booth.told)
    booth.say(12)
    booth.hush_until(12)
    assert booth.said == named(12)
    last = booth.told[-1]
    assert isinstance(last, Heard)
    assert (last.language, last.tentative) == ("de", ())
    draft = read_draft(booth.path)
    assert draft is not None
    assert ([word.text for word in draft.words], draft.language) == (named(12), "de")


def test_what_was_not_settled_when_it_ends_is_in_the_draft_too(make) -> None:
    booth = make()
    booth.begin()
    booth.say(8)
    wait_until(lambda: any(isinstance(told, Heard) for told in booth.told))
    booth.words.end()
    draft = read_draft(booth.path)
    assert draft is not None
    assert [word.text for word in draft.words] == named(len(list(draft.words)))
    assert not any(isinstance(told, End) for told in booth.told), "it was ended, and did not end"


def test_who_begins_later_hears_what_is_said_from_then_on(make) -> None:
    booth = make()
    booth.say(20, pause_s=2.0)
    booth.begin(from_now=True)
    wait_until(lambda: Ready() in booth.told)
    booth.say(5)
    booth.hush_until(5)
    draft = read_draft(booth.path)
    assert draft is not None
    assert (next(iter(draft.words)).start_ms or 0) > 8_000


def test_what_was_said_is_settled_where_the_recording_is_paused(make) -> None:
    booth = make()
    booth.begin()
    booth.say(8)  # and then the file does not grow
    wait_until(lambda: len(booth.said) >= 7)
    assert booth.said == named(len(booth.said))


@pytest.mark.skipif(sys.platform == "win32", reason="niceness is POSIX's")
def test_all_others_come_first_and_the_process_is_gone_when_it_ends(make) -> None:
    booth = make()
    booth.begin()
    wait_until(lambda: Ready() in booth.told)
    process = booth.process
    assert os.getpriority(os.PRIO_PROCESS, process) == 19
    booth.words.end()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_it_can_be_ended_while_it_hears_nothing_and_before_it_began(make) -> None:
    booth = make("TakesItsTime")
    booth.begin()
    booth.words.end()
    booth.begin()
    booth.say(10)
    wait_until(lambda: Ready() in booth.told)
    booth.words.end()
    booth.words.end()
    assert not place_of(booth.path).exists()


@pytest.mark.parametrize("factory", ["Dies", "HasABug", "NoSuch"])
def test_one_that_dies_is_told_of_once_and_the_recording_goes_on(make, factory: str) -> None:
    booth = make(factory)
    booth.begin()
    booth.say(20, pause_s=1.0)
    wait_until(lambda: End.BROKEN in booth.told)
    booth.words.end()
    assert booth.told.count(End.BROKEN) == 1
    booth.say(5)


def test_a_model_that_is_gone_is_told_of(tmp_path: Path, make) -> None:
    booth = make()

    def is_gone(model: Model) -> Path:
        raise ModelMissingError(name=model.id)

    booth.words = LiveWords(booth.told.append, is_gone)
    booth.begin()
    wait_until(lambda: booth.told == [End.BROKEN])


def test_a_computer_that_cannot_follow_is_told_of(make, monkeypatch: pytest.MonkeyPatch) -> None:
    program = "import sys; sys.stdin.readline(); print('{\"ready\": true}'); print('{\"too_slow\": true}')"
    booth = make()
    booth.words = LiveWords(booth.told.append, lambda _: Path(), [sys.executable, "-c", program])
    booth.begin()
    wait_until(lambda: End.TOO_SLOW in booth.told)
    assert booth.told == [Ready(), End.TOO_SLOW]


@pytest.mark.parametrize("line", ['{\\"settled\\": 3}', "nonsense", '{\\"settled\\": [], \\"tenta', "{}"])
def test_what_makes_no_sense_ends_it(make, line: str) -> None:
    booth = make()
    program = f"import sys; sys.stdin.readline(); print('{line}')"
    booth.words = LiveWords(booth.told.append, lambda _: Path(), [sys.executable, "-c", program])
    booth.begin()
    wait_until(lambda: booth.told == [End.BROKEN])
