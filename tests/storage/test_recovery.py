"""A damaged library is put right from its copies and from what can still be read of it."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.storage import recovery
from sttgui.storage.library import Library
from sttgui.storage.library_file import FILE_NAME
from sttgui.storage.salvage import salvage

NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
JOBS = 40


def job(name: str) -> Job:
    return Job(name, FileSource(Path(f"/{name}.wav")), NOW, Completed(), title=f"Title {name}", word_count=60)


def transcript(name: str) -> Transcript:
    words = [Word(f"{name}{n}", n * 10, n * 10 + 9, 0.5) for n in range(60)]
    return Transcript((Paragraph(tuple(words[:30])), Paragraph(tuple(words[30:]))), summary=f"about {name}")


def names(count: int = JOBS) -> list[str]:
    return [f"job{n}" for n in range(count)]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "ü data")
    for name in names():
        library.save_result(job(name), transcript(name), f"raw {name}".encode() * 200)
    yield library
    library.close()


@pytest.fixture
def path(library: Library, tmp_path: Path) -> Path:
    return tmp_path / "ü data" / FILE_NAME


def pages_of(path: Path, table: str) -> list[int]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return [page for (page,) in connection.execute("SELECT pageno FROM dbstat WHERE name = ?", (table,))]


def overwrite(path: Path, pages: list[int]) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * 4096)
            file.write(b"\xaa" * 4096)


def overwrite_leaf(path: Path, table: str) -> None:
    overwrite(path, pages_of(path, table)[3:4])


def check(library: Library) -> None:
    connection = library._file._connection
    assert connection is not None
    connection.execute("INSERT INTO passages_index (passages_index, rank) VALUES ('integrity-check', 1)")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


DAMAGE: dict[str, Callable[[Path], object]] = {
    "no database": lambda path: path.write_bytes(b"this is no database " * 500),
    "first page gone": lambda path: overwrite(path, [1]),
    "cut in half": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 8192 * 4096]),
    "all but first page gone": lambda path: overwrite(path, list(range(2, path.stat().st_size // 4096 + 1))),
    "list of jobs": lambda path: overwrite(path, pages_of(path, "jobs")[:1]),
    "nothing left": lambda path: path.write_bytes(b""),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_library_damaged_in_any_way_comes_back_from_its_copy(
    library: Library, path: Path, damage: Callable[[Path], object]
):
    backup = library.back_up(NOW)
    library.close()
    damage(path)
    damaged = path.read_bytes()
    assert library.jobs() == list(map(job, names()))
    assert library.recovery is not None
    assert library.recovery.backup == backup
    assert library.recovery.jobs == JOBS
    assert library.recovery.set_aside.read_bytes() == damaged
    for name in names():
        assert library.transcript(name) == transcript(name)
        assert library.raw_answer(name) == f"raw {name}".encode() * 200
    check(library)


@pytest.mark.parametrize("table", ["jobs", "sqlite_autoindex_jobs_1", "transcripts", "passages", "passages_by_job"])
def test_what_the_copy_lacks_is_read_from_the_damaged_file(library: Library, path: Path, table: str):
    library.back_up(NOW)
    for name in ("late1", "late2"):
        library.save_result(job(name), transcript(name), b"raw")
    library.save_transcript("job3", transcript("edited"))
    library.rename("job4", "renamed")
    library.move_to_trash("job5", NOW)
    library.close()
    overwrite(path, pages_of(path, table)[-1:])
    found = library.recover()
    assert found.salvaged > 0
    assert {found.id for found in library.jobs()} >= set(names()) - {"job5"}
    for name in names():
        if name != "job3":
            assert library.transcript(name) == transcript(name)
    if table not in ("jobs", "transcripts", "passages"):  # else they may have been on that page
        assert library.transcript("late2") == transcript("late2")
        assert library.transcript("job3") == transcript("edited")
        assert {found.id: found.title for found in library.jobs()}["job4"] == "renamed"
        assert [entry.job.id for entry in library.trashed()] == ["job5"]
    assert [hit.job_id for hit in library.search("job3930 ")] == ["job39"]
    check(library)


def test_without_a_copy_what_is_readable_is_kept(library: Library, path: Path):
    library.close()
    overwrite_leaf(path, "passages")
    assert not library.is_sound()
    found = library.recover()
    assert (found.backup, found.jobs, found.salvaged) == (None, JOBS, JOBS)
    whole = [name for name in names() if library.transcript(name) == transcript(name)]
    assert JOBS - 10 < len(whole) < JOBS
    check(library)


@pytest.mark.parametrize(
    ("which", "use"),
    [("id > 10", lambda library: library.search("job7")), ("id = 10", lambda library: library.delete("job7"))],
)
def test_a_broken_index_is_made_again(library: Library, path: Path, which: str, use: Callable[[Library], object]):
    library.close()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE passages_index_data SET block = x'ffff' WHERE {which}")
    use(library)
    assert [hit.job_id for hit in library.search("job3930 ")] == ["job39"]
    check(library)


def test_a_copy_with_an_entry_that_cannot_be_read_takes_it_from_the_damaged_file(library: Library, path: Path):
    backup = library.back_up(NOW)
    assert backup is not None
    with contextlib.closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute("UPDATE transcripts SET head = x'00' WHERE job_id = 'job1'")
    assert library.recover().salvaged == JOBS
    assert library.transcript("job1") == transcript("job1")


def test_a_transcript_with_gaps_does_not_replace_that_of_the_copy(library: Library, path: Path):
    library.back_up(NOW)
    library.close()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM passages WHERE text LIKE 'job70 %'")
    library.recover()
    assert library.transcript("job7") == transcript("job7")


def test_a_sound_library_is_not_recovered(library: Library):
    library.jobs()
    assert library.recovery is None
    assert library.recovery is None


@pytest.mark.parametrize("moment", ["before the first rename", "between the renames"])
def test_a_recovery_that_is_killed_is_finished_by_the_next_start(
    library: Library, path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
):
    class Killed(BaseException):
        pass

    library.back_up(NOW)
    library.save_job(job("late"))
    wal = path.with_name(FILE_NAME + "-wal")
    left_over = wal.read_bytes()
    library.close()
    overwrite(path, [1])

    def kill(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(recovery, "_free" if moment == "before the first rename" else "finish", kill)
        with pytest.raises(Killed):
            library.jobs()
    assert path.exists() == (moment == "before the first rename")
    if not path.exists():
        wal.write_bytes(left_over)  # it belongs to the damaged file, and must not be written into the restored one
    again = Library(path.parent)
    assert again.jobs() == list(map(job, [*names(), "late"]))
    check(again)
    again.close()


def test_text_is_exported_from_a_damaged_library(library: Library, path: Path, tmp_path: Path):
    library.save_result(job("a/b: c?"), transcript("said"), b"")
    library.save_result(job("a\\b: c?"), transcript("again"), b"")
    library.close()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM passages WHERE text LIKE 'job70 %'")
        connection.execute("UPDATE passages SET words = x'00' WHERE text LIKE 'job80 %'")
        connection.execute("UPDATE transcripts SET head = x'00' WHERE job_id = 'job9'")
    overwrite_leaf(path, "passages_by_job")
    written = library.export_readable(tmp_path / "out")
    assert len(written) == JOBS + 2
    by_name = {file.name: file.read_text(encoding="utf-8") for file in written}
    assert by_name["2026-11-22 Title a b c.txt"] == transcript("said").text + "\n"
    assert by_name["2026-11-22 Title a b c (2).txt"] == transcript("again").text + "\n"
    gap = "[Parts of this transcript could not be read.]\n\n"
    assert by_name["2026-11-22 Title job7.txt"] == f"{gap}{transcript('job7').paragraphs[1].text}\n"
    assert by_name["2026-11-22 Title job8.txt"] == f"{gap}{transcript('job8').text}\n"
    assert by_name["2026-11-22 Title job9.txt"] == f"{gap}{transcript('job9').text}\n"


def test_what_is_no_database_has_nothing_to_salvage(tmp_path: Path):
    (tmp_path / "x").write_bytes(b"no database " * 1000)
    assert list(salvage(tmp_path / "x")) == []
