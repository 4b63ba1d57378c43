"""What was set is there again after a restart."""

from pathlib import Path

import pytest

from sttgui.viewmodel.preferences import Preferences
from sttgui.viewmodel.settings import Settings


@pytest.mark.parametrize(
    "preferences", [Preferences(), Preferences(True, Path("/home/Öl und Essig/inbox"), True), Preferences(True)]
)
def test_what_was_kept_is_there_after_a_restart(tmp_path: Path, preferences: Preferences) -> None:
    Preferences(True, Path("/before"), True).keep(Settings(tmp_path / "settings.ini"))
    preferences.keep(Settings(tmp_path / "settings.ini"))
    assert Preferences.kept(Settings(tmp_path / "settings.ini")) == preferences


def test_at_first_nothing_is_copied_or_watched(tmp_path: Path) -> None:
    assert Preferences.kept(Settings(tmp_path / "settings.ini")) == Preferences()
