"""JSON of services and programs: the shapes the service's own answers may have, and those only files have.

Deepgram, AssemblyAI, OpenAI, Whisper and WhisperX are read as answers are (`sttgui/api/answers`). faster-whisper's
segments come as a list or beside an `info`, and whisper.cpp has a shape of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sttgui.api import read_saved_answer
from sttgui.api.answers import read_transcript
from sttgui.api.values import items, mapping, mappings
from sttgui.importers.formats import Content, Imported

LONGEST = 4  # bytes of one character
_STREAM = re.compile(r"\s*(?:data|event): ?\S")


def is_whisper_cpp(content: Content) -> bool:
    return isinstance(content.json, dict) and isinstance(content.json.get("transcription"), list)


def read_whisper_cpp(content: Content) -> Imported:
    """Segments with times in milliseconds and, where all was written, tokens with their probability."""
    root = mapping(content.json)
    segments = [_segment(entry) for entry in mappings(root.get("transcription"))]
    answer = {
        "segments": segments,
        "text": "".join(segment["text"] for segment in segments),
        "language": mapping(root.get("result")).get("language"),
        "model": _model(root),
    }
    # Its times are told from those in seconds by a duration, which the file has not.
    return Imported(read_transcript({**answer, "duration": _last_s(segments)}))


def _model(root: dict[str, Any]) -> object:
    """`models/ggml-base.en.bin` as a person would say it."""
    path = mapping(root.get("params")).get("model")
    if not isinstance(path, str):
        return mapping(root.get("model")).get("type")
    return re.split(r"[/\\]", path)[-1].removeprefix("ggml-").removesuffix(".bin").removesuffix(".gguf")


def _segment(entry: dict[str, Any]) -> dict[str, Any]:
    tokens = [token for token in mappings(entry.get("tokens")) if isinstance(token.get("text"), str)]
    text = entry.get("text")
    return {
        "text": text if isinstance(text, str) else "",
        **_span(entry),
        "speaker": entry.get("speaker"),
        "words": [word for word in _words(tokens) if word["word"].strip()],
    }


def _words(tokens: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """A token each, but those together that hold one character between them."""
    held: dict[str, Any] | None = None
    for token in tokens:
        found = {"word": token["text"], **_span(token), "probability": token.get("p")}
        if held is not None:
            found = {**held, "word": held["word"] + found["word"], "end": found["end"]}
        joined = found["word"].encode("utf-8", "surrogateescape" if _is_escaped(found["word"]) else "replace")
        try:
            found["word"] = joined.decode("utf-8")
        except UnicodeDecodeError:
            if len(joined) < LONGEST:
                held = found
                continue
        held = None
        yield found
    if held is not None:
        yield held


def _is_escaped(text: str) -> bool:
    return all(not "\ud800" <= character <= "\udfff" or "\udc80" <= character <= "\udcff" for character in text)


def _span(entry: dict[str, Any]) -> dict[str, Any]:
    offsets = mapping(entry.get("offsets"))
    return {"start": _seconds(offsets.get("from")), "end": _seconds(offsets.get("to"))}


def _seconds(ms: object) -> float | None:
    is_number = isinstance(ms, int | float) and not isinstance(ms, bool) and -1e12 < ms < 1e12
    return ms / 1000 if is_number else None  # type: ignore[operator]  # a number, by the line above


def _last_s(segments: list[dict[str, Any]]) -> float:
    return max((segment["end"] or 0.0 for segment in segments), default=0.0)


def is_segments(content: Content) -> bool:
    """Whether it is a list of segments, or such a list beside what faster-whisper tells of the whole; or what
    Transformers calls chunks.
    """
    root = content.json
    if isinstance(root, dict):
        has_info = isinstance(root.get("segments"), list) and isinstance(root.get("info"), dict)
        return has_info or any("timestamp" in chunk for chunk in mappings(root.get("chunks")))
    found = items(root)
    return bool(found) and all(isinstance(entry, dict) and {"start", "end", "text"} <= entry.keys() for entry in found)


def read_segments(content: Content) -> Imported:
    root = content.json
    if isinstance(root, dict) and "chunks" in root:
        return Imported(read_transcript(_of_chunks(root)))
    segments, info = (root, {}) if isinstance(root, list) else (root["segments"], root["info"])
    texts = [entry["text"] for entry in mappings(segments) if isinstance(entry.get("text"), str)]
    has_blanks = any(text[:1].isspace() for text in texts)
    answer = {"segments": segments, "text": ("" if has_blanks else " ").join(texts)}
    about = {name: info[name] for name in ("language", "duration") if name in info}
    return Imported(read_transcript({**answer, **about}))


def _of_chunks(root: dict[str, Any]) -> dict[str, Any]:
    """Words where that is what the chunks are, else segments."""
    chunks = []
    for chunk in mappings(root.get("chunks")):
        begin, end = [*items(chunk.get("timestamp")), None, None][:2]
        chunks.append({"start": begin, "end": end, "text": chunk.get("text")})
    said = [chunk["text"].strip() for chunk in chunks if isinstance(chunk["text"], str)]
    are_words = len(said) > 1 and not any(" " in text for text in said)
    return {"text": root.get("text"), "words" if are_words else "segments": chunks}


def is_answer(content: Content) -> bool:
    return isinstance(content.json, dict) or _STREAM.match(content.text) is not None


def read_answer(content: Content) -> Imported:
    """Raises `ServiceError` for an answer without a transcript."""
    return Imported(read_saved_answer(content.text.encode("utf-8", "replace")))
