"""What the tests of the whole application share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sttgui.app.controllers import recording
from sttgui.audio import playback
from sttgui.audio.recorder import Recorder
from tests.audio.microphone import Microphone
from tests.desktop.states import RATE
from tests.ui.player.test_controller import Deaf


@pytest.fixture
def devices(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of this computer's."""
    microphone = Microphone(RATE)

    def make_recorder(recordings: Path, on_trouble: Callable[..., Any]) -> Recorder:
        return Recorder(recordings, open_input=microphone.open, on_trouble=on_trouble, reserve_bytes=0)

    output = (Deaf, *playback.Playback.__init__.__defaults__[1:])
    monkeypatch.setattr(recording, "make_recorder", make_recorder)
    monkeypatch.setattr(recording, "find_sources", list)
    monkeypatch.setattr(playback.Playback.__init__, "__defaults__", output)
