"""The log is bounded, private, and never in anybody's way."""

import os
import threading
from pathlib import Path

import pytest

from sttgui.storage import log_file
from sttgui.storage.log_file import LogFile


def test_entries_are_kept_with_their_time_the_latest_last(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "log")
    assert log.last(5) == []
    log.note("one")
    log.note("two\nlines")
    assert [line.rpartition(" ")[2] for line in log.last(5)] == ["one", "two", "lines"]
    assert log.last(1) == ["lines"]
    assert log.last(5)[0].startswith("20")


def test_the_log_never_grows_beyond_its_size_and_the_one_before_is_still_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "MOST", 2000)
    log = LogFile(tmp_path)
    for number in range(200):
        log.note(f"entry {number}")
    log.note("x" * 100_000)
    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(sizes) == 2
    assert sum(sizes) < 2 * 2000 + log_file.LONGEST
    assert "entry 199" in "\n".join(log.last(50))


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_only_its_user_can_read_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "MOST", 50)
    log = LogFile(tmp_path / "log")
    for _ in range(3):
        log.note("something that is long enough")
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "log").iterdir()} == {0}


def test_a_disk_that_refuses_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be", encoding="utf-8")
    log = LogFile(tmp_path / "log")
    log.note("nothing")
    assert log.last(5) == []


def test_threads_do_not_mix_their_entries(tmp_path: Path) -> None:
    log = LogFile(tmp_path)
    threads = [threading.Thread(target=lambda: [log.note("a b c") for _ in range(50)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {line[-5:] for line in log.last(500)} == {"a b c"}
    assert len(log.last(500)) == 200
