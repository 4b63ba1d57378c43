"""What was asked for is there again as it was, whatever the files are called."""

from dataclasses import replace
from pathlib import Path

import pytest

from sttgui.domain.library import Asked
from sttgui.domain.options import Options
from sttgui.domain.recognisers import AIML, LOCAL
from sttgui.storage.asked import AskedFiles

TALK = Asked("a1", (Path("/music/Größe \udcff 你好.wav"), Path("/music")), AIML, Options(language="en"), "Talk", 2)
OTHER = Asked("b2", (Path("/other.wav"),), LOCAL, Options())


def test_what_was_noted_is_there_again_until_it_is_done(tmp_path: Path):
    asked = AskedFiles(tmp_path / "asked")
    assert asked.all() == []
    asked.put(TALK)
    asked.put(OTHER)
    asked.flush(TALK)
    assert AskedFiles(tmp_path / "asked").all() == [TALK, OTHER]
    asked.done(TALK)
    asked.done(TALK)
    assert asked.all() == [OTHER]


def test_a_note_is_replaced_by_a_newer_one_of_the_same(tmp_path: Path):
    asked = AskedFiles(tmp_path)
    asked.put(OTHER)
    asked.put(replace(OTHER, tries=1))
    assert [one.tries for one in asked.all()] == [1]


@pytest.mark.parametrize("torn", ["", "{", "[]", '{"id": "c3"}', '{"id": 1, "paths": 2}'])
def test_a_torn_note_is_passed_over(tmp_path: Path, torn: str):
    asked = AskedFiles(tmp_path)
    asked.put(TALK)
    (tmp_path / "c3.json").write_text(torn)
    (tmp_path / "d4.unfinished").write_text("{}")
    assert asked.all() == [TALK]


def test_where_nothing_can_be_written_nothing_is_said(tmp_path: Path):
    (tmp_path / "asked").write_text("in the way")
    asked = AskedFiles(tmp_path / "asked")
    asked.put(TALK)
    asked.flush(TALK)
    asked.done(TALK)
    assert asked.all() == []
