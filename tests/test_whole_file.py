"""A file is written whole or stays as it was, whatever goes wrong."""

import os
from pathlib import Path

import pytest

from sttgui.whole_file import whole_file, write_whole


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "kept.json"
    place.write_bytes(b"old")
    return place


@pytest.mark.parametrize("durable", [True, False])
@pytest.mark.parametrize("name", [None, "left.unfinished"])
def test_what_was_written_takes_the_place_of_what_was_there(path: Path, durable: bool, name: str | None):
    unfinished = None if name is None else path.with_name(name)
    if unfinished is not None:
        unfinished.write_bytes(b"left behind, and longer than what is written now")
    write_whole(path, b"new", durable=durable, unfinished=unfinished)
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("trouble", [OSError("the disk is full"), KeyboardInterrupt()])
def test_what_was_there_stays_where_writing_breaks_off(path: Path, trouble: BaseException):
    def write() -> None:
        with whole_file(path, durable=True) as file:
            file.write(b"half")
            raise trouble

    with pytest.raises(type(trouble)):
        write()
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such rights")
@pytest.mark.parametrize("name", [None, "new.unfinished"])
def test_only_its_user_can_read_it(path: Path, name: str | None):
    write_whole(path, b"new", durable=False, unfinished=None if name is None else path.with_name(name))
    assert path.stat().st_mode & 0o077 == 0
