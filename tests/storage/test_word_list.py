"""The word list is a text file that is always whole."""

import os
from pathlib import Path

import pytest

from sttgui.domain.errors import StorageError, WordListUnreadableError
from sttgui.domain.word_list import Entry, WordList
from sttgui.storage.word_list import WordListFile, read, write

WORDS = WordList((Entry("Setúbal"), Entry("Seán", "sean")))


def test_a_list_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "config" / "words.txt"
    file = WordListFile(path)
    assert file.load() == WordList()
    file.save(WORDS)
    assert file.current == WORDS
    assert path.read_text("utf-8") == "Setúbal\nsean = Seán\n"
    assert WordListFile(path).load() == WORDS
    assert [one.name for one in path.parent.iterdir()] == ["words.txt"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lists_of_other_programs_can_be_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes("Setúbal\r\nsean = Seán\r\n".encode(encoding))
    assert read(path) == WORDS


@pytest.mark.parametrize("data", [b"\xff\xd8\xff\xe0 picture", b"PK\x03\x04\0\0", "Setúbal".encode("latin-1")])
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(data)
    with pytest.raises(WordListUnreadableError, match=r"“words\.txt”"):
        read(path)


def test_a_list_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "words.txt"
    file = WordListFile(path)
    file.save(WORDS)

    def refuse(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StorageError):
        file.save(WordList((Entry("new"),)))
    assert file.current == WORDS
    assert read(path) == WORDS
    assert [one.name for one in tmp_path.iterdir()] == ["words.txt"]


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        write(tmp_path, WORDS)
    with pytest.raises(StorageError):
        WordListFile(tmp_path).load()
