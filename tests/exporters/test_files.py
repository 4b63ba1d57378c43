"""A file is written whole or not at all, and the old one stays when that fails."""

import os
import time
from pathlib import Path

import pytest

from sttgui.domain.errors import ExportError
from sttgui.exporters import check, write
from sttgui.exporters.files import LEFT_BEHIND_S


def left_over(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written_and_nothing_else(tmp_path: Path):
    write(tmp_path / "über.txt", b"words")
    assert (tmp_path / "über.txt").read_bytes() == b"words"
    assert left_over(tmp_path) == ["über.txt"]


def test_an_old_file_is_replaced_and_keeps_its_rights(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_still_points_where_it_did(tmp_path: Path):
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    write(tmp_path / "link.txt", b"new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_bytes() == b"new"


@pytest.mark.parametrize("name", ["no such folder/a.txt", "folder", "x" * 300, "a\0b"])
def test_a_place_that_cannot_be_written_is_named_with_the_reason(tmp_path: Path, name: str):
    (tmp_path / "folder").mkdir()
    with pytest.raises(ExportError) as caught:
        write(tmp_path / name, b"words")
    assert caught.value.values["reason"]
    assert left_over(tmp_path) == ["folder"]


@pytest.mark.parametrize("name", ["no such folder/a.txt", "folder", "x" * 300, "a\0b", "folder.txt/a", "dangling"])
def test_a_place_that_cannot_be_written_is_told_beforehand(tmp_path: Path, name: str):
    (tmp_path / "folder").mkdir()
    (tmp_path / "dangling").symlink_to(tmp_path / "gone" / "a.txt")
    with pytest.raises(ExportError) as caught:
        check(tmp_path / name, tmp_path / "talk.wav")
    assert caught.value.values["reason"]
    assert left_over(tmp_path) == ["dangling", "folder"]


@pytest.mark.parametrize("name", ["new.txt", "old.txt", "link.txt"])
def test_a_place_that_can_be_written_is_left_as_it_is(tmp_path: Path, name: str):
    (tmp_path / "old.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "old.txt")
    check(tmp_path / name, tmp_path / "talk.wav")
    check(Path(os.devnull), tmp_path / "talk.wav")
    assert left_over(tmp_path) == ["link.txt", "old.txt"]
    assert (tmp_path / "old.txt").read_bytes() == b"old"


def test_a_full_disk_leaves_the_old_file_and_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match="no space"):
        write(path, b"new")
    assert path.read_bytes() == b"old"
    assert left_over(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("knows_links", [True, False])
def test_without_leave_no_file_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, knows_links: bool):
    def refuse(*names: object) -> None:
        raise PermissionError(1, os.strerror(1))

    if not knows_links:
        monkeypatch.setattr(os, "link", refuse)
    write(tmp_path / "a.txt", b"first", may_replace=False)
    with pytest.raises(ExportError, match="a file of this name"):
        write(tmp_path / "a.txt", b"second", may_replace=False)
    assert (tmp_path / "a.txt").read_bytes() == b"first"
    assert left_over(tmp_path) == ["a.txt"]


def test_a_file_that_comes_while_another_is_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.txt"
    monkeypatch.setattr(os, "fsync", lambda descriptor: path.write_bytes(b"mine"))
    with pytest.raises(ExportError, match="a file of this name"):
        write(path, b"new", may_replace=False)
    assert path.read_bytes() == b"mine"
    assert left_over(tmp_path) == ["a.txt"]


def test_what_a_killed_app_left_behind_is_taken_away_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def killed(file: int) -> None:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", killed)
        patch.setattr(Path, "unlink", lambda path: None)  # a killed app takes nothing away
        with pytest.raises(SystemExit):
            write(tmp_path / "a.txt", b"half")
    [name] = left_over(tmp_path)
    folder = tmp_path / "exports"
    folder.mkdir()
    written_now = name.translate(str.maketrans("0123456789abcdef", "123456789abcdef0"))
    others = [f"{name}.txt", name.removeprefix("."), ".wordlight-.tmp", f".{'0' * 32}.tmp", "a.wordlight"]
    for one in (name, written_now, *others):
        (folder / one).write_bytes(b"half")
    day_ago = time.time() - LEFT_BEHIND_S - 60
    for one in (name, *others):
        os.utime(folder / one, (day_ago, day_ago))
    write(folder / "b.txt", b"whole")
    assert left_over(folder) == sorted([written_now, *others, "b.txt"])
