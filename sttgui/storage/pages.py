"""The rows of an SQLite file, read from its pages without SQLite, which gives up where a page above them is damaged.

The form of the file: https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from sttgui.storage.log import PAGE, log_of

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER, _TABLE_INNER = 13, 10, 2, 5
_MOST_LOCAL = {_TABLE_LEAF: PAGE - 35, _INDEX_LEAF: (PAGE - 12) * 64 // 255 - 23}
_LEAST_LOCAL = (PAGE - 12) * 32 // 255 - 23
_LARGEST = 1 << 30  # bytes of a row, as SQLite has it


class Row(NamedTuple):
    """A row of some table. `is_found_apart` where its page is damaged, so that it may be one deleted before."""

    number: int
    values: tuple[Any, ...]
    place: tuple[int, int]
    is_found_apart: bool


class Pages:
    """The pages of a file as its last commit left them. Raises `OSError`, nothing else, whatever is in them.

    Where its log is damaged, frames that are not right count as pages too, newer than all, and so do pages of the file
    that may have what those of the log lack, older than all; their numbers are beyond those of real pages. `doubtful`
    are pages of which there was a newer form.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        size = self._file.seek(0, 2)
        log = log_of(path)
        self._newer: dict[int, bytes] = {}
        torn: dict[int, bytes] = {}  # by its place in the log
        numbers: dict[int, int] = {}
        for place, frame in enumerate([] if log.is_foreign else log.frames):
            if place < (log.in_file or 0):
                continue
            if frame.is_right:
                self._newer[frame.number] = frame.page
                torn = {other: page for other, page in torn.items() if numbers[other] != frame.number}
            else:
                torn[place], numbers[place] = frame.page, frame.number
        self.count = max([-(-size // PAGE), *self._newer])
        beyond = self.count + 1
        self._newest = {beyond + index: page for index, page in enumerate(reversed(torn.values()))}
        beyond += len(torn)
        self._oldest: dict[int, bytes] = {}
        if log.is_damaged or log.is_other:
            is_file_older = log.in_file is not None and not log.is_other
            for index, number in enumerate({*numbers.values()} & {*self._newer} if is_file_older else self._newer):
                self._file.seek((number - 1) * PAGE)
                self._oldest[beyond + index] = self._file.read(PAGE).ljust(PAGE, b"\0")
        self.doubtful = {*self._oldest, *(numbers[place] for place in torn)}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()

    def rows(self) -> Iterator[Row]:
        """All rows of all tables; at the end those that stand in pages whose head is damaged."""
        free = self._free()
        damaged, taken = [], set(free)
        for number in (*self._newest, *range(1, self.count + 1), *self._oldest):
            page = self._page(number)
            kind, cells, is_whole = _cells(page, number)
            if number in free or kind == _TABLE_INNER or (kind in (_INDEX_LEAF, _INDEX_INNER) and is_whole):
                continue
            if not (kind == _TABLE_LEAF and is_whole):
                damaged.append(number)
            for cell in cells if kind == _TABLE_LEAF else ():
                row = self._row(page, number, cell, taken)
                if row is not None:
                    yield row
        for number in damaged:
            if number not in taken:
                yield from self._rows_apart(number)

    def keys(self) -> Iterator[str]:
        """The first text of all entries of indexes."""
        free = self._free()
        for number in range(1, self.count + 1):
            page = self._page(number)
            kind, cells, _ = _cells(page, number)
            if kind in (_INDEX_LEAF, _INDEX_INNER) and number not in free:
                for cell in cells:
                    at = cell + (4 if kind == _INDEX_INNER else 0)
                    _, at = _varint(page, at)
                    found = self._record(page, at, _INDEX_LEAF, set())
                    if (
                        found is not None
                        and len(found) == 2
                        and isinstance(found[0], str)
                        and isinstance(found[1], int)
                    ):
                        yield found[0]

    def row_at(self, place: tuple[int, int]) -> tuple[Any, ...]:
        """The values of a row again."""
        row = self._row(self._page(place[0]), *place, set())
        return () if row is None else row.values

    def _page(self, number: int) -> bytes:
        for pages in (self._newer, self._newest, self._oldest):
            if number in pages:
                return pages[number]
        self._file.seek((number - 1) * PAGE)
        return self._file.read(PAGE).ljust(PAGE, b"\0")

    def _free(self) -> set[int]:
        """The pages that are in no use; none where the list of them is broken."""
        trunk, count = struct.unpack_from(">II", self._page(1), 32)
        free: set[int] = set()
        while 0 < trunk <= self.count and trunk not in free and len(free) < count:
            free.add(trunk)
            trunk, *leaves = self._trunk(trunk)
            free.update(leaves)
        return free if len(free) == count and max(free, default=0) <= self.count else set()

    def _trunk(self, number: int) -> tuple[int, ...]:
        page = self._page(number)
        following, count = struct.unpack_from(">II", page)
        return (following, *struct.unpack_from(f">{min(count, PAGE // 4 - 2)}I", page, 8))

    def _row(self, page: bytes, number: int, cell: int, taken: set[int], *, is_apart: bool = False) -> Row | None:
        """The row of a cell; the pages it goes on in are added to `taken`."""
        _, at = _varint(page, cell)
        rowid, at = _varint(page, at)
        values = self._record(page, at, _TABLE_LEAF, taken)
        return None if values is None else Row(rowid, values, (number, cell), is_apart)

    def _rows_apart(self, number: int) -> Iterator[Row]:
        """Rows at any place of a page."""
        page = self._page(number)
        for cell in range(PAGE - 4):
            if (row := self._row(page, number, cell, set(), is_apart=True)) is not None:
                yield row

    def _record(self, page: bytes, at: int, kind: int, taken: set[int]) -> tuple[Any, ...] | None:
        """The values of a record; `None` where there is none. Its length is taken from its own head."""
        header, begin = _varint(page, at)
        end = at + header
        if not 1 < header < PAGE or end > PAGE:
            return None
        types = []
        while begin < end:  # asked of all bytes of a damaged page: most are numbers of one byte
            found = page[begin]
            if found < 0x80:
                begin += 1
            else:
                found, begin = _varint(page, begin)
            if found in (10, 11):
                return None
            types.append(found)
        if begin != end:
            return None
        length = header + sum(map(_size, types))
        if length > _LARGEST:
            return None
        payload = self._payload(page, at, length, kind, taken)
        return None if payload is None else _values(payload, header, types)

    def _payload(self, page: bytes, at: int, length: int, kind: int, taken: set[int]) -> bytes | None:
        most = _MOST_LOCAL[kind]
        local = length
        if length > most:
            local = _LEAST_LOCAL + (length - _LEAST_LOCAL) % (PAGE - 4)
            local = local if local <= most else _LEAST_LOCAL
        if at + local + (4 if local < length else 0) > PAGE:
            return None
        parts = [page[at : at + local]]
        missing = length - local
        following = int.from_bytes(page[at + local : at + local + 4], "big") if missing else 0
        passed = []
        while missing > 0:
            if not 1 < following <= self.count:
                return None
            passed.append(following)
            page = self._page(following)
            parts.append(page[4 : 4 + missing])
            missing -= PAGE - 4
            following = int.from_bytes(page[:4], "big")
        taken.update(passed)
        return b"".join(parts)


def _cells(page: bytes, number: int) -> tuple[int, list[int], bool]:
    """The kind of a page, where its cells begin, and whether its head is as it should be."""
    begin = 100 if number == 1 else 0
    kind, block, count, content, fragments = struct.unpack_from(">BHHHB", page, begin)
    head = begin + (12 if kind in (_INDEX_INNER, _TABLE_INNER) else 8)
    if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER, _TABLE_INNER) or head + 2 * count > PAGE:
        return 0, [], False
    cells = [cell for cell in struct.unpack_from(f">{count}H", page, head) if head + 2 * count <= cell < PAGE - 3]
    is_whole = len(set(cells)) == count
    if kind == _TABLE_LEAF and is_whole:
        is_whole = _is_filled(page, cells, block, content + fragments)
    return kind, cells, is_whole


def _is_filled(page: bytes, cells: list[int], block: int, begin: int) -> bool:
    """Whether cells and gaps of a leaf fill what is behind `begin`, so that no cell is left out."""
    filled = 0
    for cell in cells:
        length, at = _varint(page, cell)
        _, at = _varint(page, at)
        filled += max(4, at - cell + _local(length))
    blocks = set()
    while 0 < block < PAGE - 3 and block not in blocks:
        blocks.add(block)
        block, size = struct.unpack_from(">HH", page, block)
        filled += size
    return begin + filled == PAGE


def _local(length: int) -> int:
    """How many bytes of a row are in its leaf."""
    if length <= _MOST_LOCAL[_TABLE_LEAF]:
        return length
    local = _LEAST_LOCAL + (length - _LEAST_LOCAL) % (PAGE - 4)
    return (local if local <= _MOST_LOCAL[_TABLE_LEAF] else _LEAST_LOCAL) + 4


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends; behind the page all is 0."""
    if at < PAGE and page[at] < 0x80:
        return page[at], at + 1
    value = 0
    for index, byte in enumerate(page[at : at + 9]):
        if index == 8:
            return _signed(value << 8 | byte), at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + index + 1
    return 0, PAGE


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _size(kind: int) -> int:
    """How many bytes a value of a kind takes."""
    return (kind - 12) // 2 if kind >= 12 else (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0)[kind] if kind >= 0 else _LARGEST


def _values(payload: bytes, at: int, kinds: list[int]) -> tuple[Any, ...] | None:
    values: list[Any] = []
    for kind in kinds:
        size = _size(kind)
        data = payload[at : at + size]
        at += size
        match kind:
            case 0:
                values.append(None)
            case 7:
                values.append(struct.unpack(">d", data)[0])
            case 8 | 9:
                values.append(kind - 8)
            case _ if kind < 12:
                values.append(int.from_bytes(data, "big", signed=True))
            case _ if kind % 2:
                try:
                    values.append(data.decode())
                except UnicodeDecodeError:
                    return None
            case _:
                values.append(data)
    return tuple(values)
