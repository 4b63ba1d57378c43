"""The user's folders can be moved as a whole, and what ships with the app is found."""

from pathlib import Path

import pytest

from sttgui.storage.folders import Folders, resource


def test_everything_lies_under_the_home_that_is_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    home = tmp_path / "Über uns, portable"
    monkeypatch.setenv("STTGUI_HOME", str(home))
    folders = Folders.of_user()
    assert all(home in folder.parents for folder in (folders.data, folders.config, folders.cache, folders.log))
    assert not home.exists(), "asking where things are makes nothing"


def test_without_it_the_system_decides(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("STTGUI_HOME")
    assert "Wordlight" in Folders.of_user().data.parts


def test_the_sample_recording_is_found():
    assert resource("sample.flac").is_file()
