"""What is sent to the service: addresses, headers, names and fields, without touching a wire."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from sttgui import __version__
from sttgui.api.media_types import part_name
from sttgui.domain.errors import AddressInsecureError, AddressWrongError, KeyUnusableError
from sttgui.domain.hosts import is_loopback

MODEL = "#g1_whisper-tiny"
MODEL_PREFIX = "#g1_"


def service_root(base_url: str) -> str:
    """A service's address without the `/v1` that some write at its end.

    Raises `AddressWrongError` for what is no web address, and `AddressInsecureError` for one that would carry key and
    recording in the clear to another computer.
    """
    root = base_url.strip().rstrip("/").removesuffix("/v1").rstrip("/")
    try:
        parts = urlsplit(root)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise AddressWrongError(detail=f"{base_url!r}: {error}") from error
    if parts.scheme not in ("http", "https") or not host or port == 0 or re.search(r"[\s\\?#@]", root):
        raise AddressWrongError(detail=repr(base_url))
    if parts.scheme == "http" and not is_loopback(host):
        raise AddressInsecureError(address=root)
    return root


def create_url(root: str) -> str:
    return f"{root}/v1/stt/create"


def job_url(root: str, generation_id: str, words_from: int | None = None) -> str:
    """Ids are opaque and may hold anything, so one is always a single encoded segment.

    With `words_from` our own server tells the words recognised so far from that place on.
    """
    url = f"{root}/v1/stt/{quote(generation_id, safe='')}"
    return url if words_from is None else f"{url}?words_from={words_from}"


def log_url(root: str) -> str:
    """The service's log of the last hour, the newest first."""
    return f"{root}/v2/logs?period=1h&limit=100"


def balance_url(root: str) -> str:
    """What is left on the account of a key."""
    return f"{root}/v2/billing"


def models_url(root: str) -> str:
    """The models a service offers."""
    return f"{root}/v1/models"


def clean_key(pasted: str) -> str:
    """A key without what is pasted along with it. Raises `KeyUnusableError` for what cannot be one."""
    key = re.sub(
        r"^(?:authorization\s*:\s*)?bearer(?:\s+|$)", "", pasted.strip().strip("\"'`").strip(), flags=re.IGNORECASE
    )
    key = "".join(key.strip("\"'`").splitlines()).strip()
    if not re.fullmatch(r"[!-~]+", key):
        raise KeyUnusableError
    return key


def headers(key: str, request_id: str | None = None) -> dict[str, str]:
    """`request_id` is our own name for a create, by which the service's log can be searched. The key may be empty."""
    result = {"Accept": "application/json", "User-Agent": f"sttgui/{__version__}"}
    if key:
        result["Authorization"] = f"Bearer {key}"
    if request_id is not None:
        result["X-Client-Request-Id"] = request_id
    return result


def other_spelling(model: str) -> str:
    """The service has been seen to take either `#g1_whisper-tiny` or `whisper-tiny`."""
    return model.removeprefix(MODEL_PREFIX) if model.startswith(MODEL_PREFIX) else MODEL_PREFIX + model


def file_part(model: str) -> str:
    """What the service calls the file in a form: its page of gpt-4o-transcribe says `file`, all others `audio`."""
    return "file" if "gpt-4o" in model else "audio"


def json_fields(options: dict[str, Any]) -> dict[str, Any]:
    """Options that say something: what is false, empty or nothing is left out."""
    return {name: value for name, value in options.items() if value or (value == 0 and value is not False)}


def form_fields(options: dict[str, Any]) -> list[tuple[str, str]]:
    """Options that say something as the text fields of a form: true as `true`, a list as its field repeated."""
    fields: list[tuple[str, str]] = []
    for name, value in json_fields(options).items():
        for single in value if isinstance(value, list) else [value]:
            fields.append((name, "true" if single is True else str(single)))
    return fields


def multipart(options: dict[str, Any], path: Path, part: str = "audio") -> tuple[str, bytes, bytes]:
    """The content type of an upload, and what comes before and after the file's own bytes; `part` is the file's name
    in the form. Reads the file's first bytes.
    """
    import secrets  # brings OpenSSL

    boundary = secrets.token_hex(16)
    name, media_type = part_name(path)
    head = b"".join(_part(boundary, f'name="{name}"') + value.encode() for name, value in form_fields(options))
    head += _part(boundary, f'name="{part}"; filename="{name}"', media_type)
    return f"multipart/form-data; boundary={boundary}", head[2:], f"\r\n--{boundary}--\r\n".encode()


def _part(boundary: str, disposition: str, media_type: str = "") -> bytes:
    kind = f"Content-Type: {media_type}\r\n" if media_type else ""
    return f"\r\n--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\n{kind}\r\n".encode()
