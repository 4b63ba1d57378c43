"""The word list of the user: a plain text file, which other programs can edit too."""

from __future__ import annotations

import codecs
import contextlib
from pathlib import Path

from sttgui.domain.errors import StorageError, WordListUnreadableError
from sttgui.domain.transcript import Transcript
from sttgui.domain.word_list import WordList
from sttgui.storage.private import make_private
from sttgui.storage.problems import storage_error
from sttgui.whole_file import write_whole

_MARKS_OF_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class WordListFile:
    """Reads and writes the list; `current` is as it was last read or written, for any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.current = WordList()
        self._was_read = False

    def load(self) -> WordList:
        """Read the list anew; an empty one where there is no file yet. Raises `StorageError`."""
        try:
            self.current = read(self._path)
        except FileNotFoundError:
            self.current = WordList()
        except OSError as error:
            raise storage_error(error, self._path.parent) from error
        self._was_read = True
        return self.current

    def save(self, words: WordList) -> None:
        """Write the list, all or nothing. Raises `StorageError`; `current` is then as before."""
        write(self._path, words)
        self.current = words

    def corrected(self, transcript: Transcript) -> Transcript:
        """A new transcript as the rules have it; without them where the list cannot be read, which its reader says."""
        return self._read().applied(transcript)

    def hot_words(self) -> tuple[str, ...]:
        """The names and terms to expect in a recording; none where the list cannot be read."""
        return self._read().hot_words

    def _read(self) -> WordList:
        if not self._was_read:
            with contextlib.suppress(StorageError):
                self.load()
        return self.current


def read(path: Path) -> WordList:
    """A list from any text file. Raises `WordListUnreadableError`, and `OSError` where there is none to be read."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-16" if data.startswith(_MARKS_OF_UTF16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise WordListUnreadableError(name=path.name, detail=str(error)) from error
    if "\0" in text:
        raise WordListUnreadableError(name=path.name)
    return WordList.from_text(text)


def write(path: Path, words: WordList) -> None:
    """Write a list as text, all or nothing. Raises `StorageError`."""
    try:
        if not path.parent.is_dir():
            make_private(path.parent)
        write_whole(path, words.text.encode(), durable=True)
    except OSError as error:
        raise storage_error(error, path.parent) from error
