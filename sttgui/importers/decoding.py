"""The text of a file, whichever program wrote it."""

from __future__ import annotations

import codecs

_BY_MARK = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(data: bytes) -> str:
    """UTF-8 or UTF-16, with or without a mark at the beginning, else what Windows wrote in Western Europe.

    Some programs cut characters of UTF-8 in two (whisper.cpp, between the pieces of a word): such bytes come as the
    lone halves of `surrogateescape`, so that the characters can be put together again.
    """
    for mark, encoding in _BY_MARK:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if (unmarked := _without_mark(data)) is not None:
        return data.decode(unmarked, "replace")
    text = data.decode("utf-8-sig", "surrogateescape")
    if text.isascii():
        return text
    broken = sum("\udc80" <= character <= "\udcff" for character in text)
    whole = sum(character > "\x7f" for character in text) - broken
    return text if broken <= 10 * whole else data.decode("cp1252", "replace")


def _without_mark(data: bytes) -> str | None:
    """UTF-16 that begins with a Latin letter or sign."""
    if len(data) < 4 or len(data) % 2:
        return None
    is_big, is_little = not any(data[:4:2]), not any(data[1:4:2])
    return {(True, False): "utf-16-be", (False, True): "utf-16-le"}.get((is_big, is_little))
