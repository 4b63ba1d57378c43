"""Files that are saved for somebody have names every system allows, and take the place of none."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        ("NUL.talk", "NUL_.talk"),  # the device up to Windows 10, whatever stands behind the point
        ("aux .talk", "aux_ .talk"),
        ("talk\u202efdp.exe", "talk fdp.exe"),
        ("Console", "Console"),
    ],
)
def test_a_title_becomes_a_name_every_system_allows(title: str, name: str) -> None:
    assert suggested_name(title) == name


@given(st.text() | st.text("conaux.lpt1 /\\:\u202e\ud800會"))
def test_any_title_becomes_a_name_every_system_allows(title: str) -> None:
    name = suggested_name(title)
    assert 0 < len(f"{name}.textgrid".encode()) <= 255
    assert name.strip(" .") == name
    assert not re.search(r'[\x00-\x1f<>:"/\\|?*\u202e\ud800-\udfff]', name)
    assert name.partition(".")[0].strip().casefold() not in {"con", "prn", "aux", "nul", "com1", "lpt1"}
    assert suggested_name(name) == name


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    assert free_name(tmp_path, "talk", ".txt") == tmp_path / "talk.txt"
    (tmp_path / "talk.txt").write_text("mine")
    (tmp_path / "talk (2).txt").symlink_to(tmp_path / "gone")
    assert free_name(tmp_path, "talk", ".txt") == tmp_path / "talk (3).txt"
    assert free_name(tmp_path, "talk", ".txt", [tmp_path / "TALK (3).txt"]) == tmp_path / "talk (4).txt"
