"""Files that are saved for somebody have names every system allows, and take the place of none."""

from pathlib import Path

import pytest

from sttgui.ui.kit.file_names import free_name, suggested_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Harbour interview", "Harbour interview"),
        ("Übung 1/2: “a\\b”?*", "Übung 1 2 “a b”"),
        ("  ...  ", "Transcript"),
        ("a\n\tb", "a b"),
        ("x" * 300, "x" * 100),
        ("会" * 100, "会" * 66),  # 3 bytes each, and disks take no more than 255
        ("\udcff.wav", "wav"),
        ("con", "con_"),
        ("NUL.talk", "NUL.talk_"),
        ("Console", "Console"),
    ],
)
def test_a_title_becomes_a_name_every_system_allows(title: str, name: str) -> None:
    assert suggested_name(title) == name


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    assert free_name(tmp_path, "talk", ".txt") == tmp_path / "talk.txt"
    (tmp_path / "talk.txt").write_text("mine")
    (tmp_path / "talk (2).txt").symlink_to(tmp_path / "gone")
    assert free_name(tmp_path, "talk", ".txt") == tmp_path / "talk (3).txt"
    assert free_name(tmp_path, "talk", ".txt", [tmp_path / "TALK (3).txt"]) == tmp_path / "talk (4).txt"
