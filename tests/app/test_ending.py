"""The system's wish that the app ends comes on the loop, once; then signals mean what they meant before."""

import os
import signal

import pytest
from pytestqt.qtbot import QtBot

from sttgui.app.ending import NAMES, Ending


@pytest.mark.skipif(os.name != "posix", reason="signals are sent by this process to itself")
@pytest.mark.parametrize("name", NAMES)
def test_a_signal_is_told_once_and_the_next_one_is_not_waited_for(qtbot: QtBot, name: str) -> None:
    number = getattr(signal, name)
    before = signal.getsignal(number)
    ending = Ending()
    try:
        with qtbot.waitSignal(ending.wanted):
            os.kill(os.getpid(), number)
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        ending.remove()
    assert signal.getsignal(number) is before
    assert signal.set_wakeup_fd(-1) == -1
