"""What can be said about a recording before it is sent: addresses that cannot work, and what may be too large."""

from __future__ import annotations

import re
from enum import Enum
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

from sttgui.domain.errors import PrivateAddressError, SharePageError, WebAddressError

SIZEABLE_BYTES = 25_000_000  # what services take whose limit is published; that of AI/ML API is not
TOO_LARGE_BYTES = 90_000_000  # what stands before the service cuts at 100 MB on its smaller plans
LONG_MS = 60 * 60 * 1000
LONGEST_ADDRESS = 2048  # characters

# These show a page around a recording, whatever the address looks like.
_SHARE_HOSTS = (
    *("youtube.com", "youtu.be", "vimeo.com", "soundcloud.com", "drive.google.com", "docs.google.com"),
    *("1drv.ms", "onedrive.live.com", "sharepoint.com", "icloud.com", "we.tl", "wetransfer.com", "box.com"),
    *("open.spotify.com", "podcasts.apple.com", "facebook.com", "tiktok.com", "zoom.us", "mega.nz"),
)
_PAGE_ENDINGS = (".html", ".htm", ".php", ".aspx", ".jsp")
_LOCAL_ENDINGS = (".localhost", ".local", ".internal", ".lan", ".home", ".home.arpa", ".intranet", ".corp")


def check_web_address(text: str) -> str:
    """The address of a recording on the web, without what was pasted around it.

    Raises `WebAddressError` for what is none, `PrivateAddressError` for one that only this computer or its network can
    reach, and `SharePageError` for a page that shows a recording instead of being one.
    """
    address = text.strip().strip("<>\"'").strip()
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError as error:
        raise WebAddressError(detail=str(error)) from error
    is_readable = len(address) <= LONGEST_ADDRESS and address.isprintable() and not re.search(r"[\s\\]", address)
    if not is_readable or parts.scheme.lower() not in ("http", "https") or not host or port == 0:
        raise WebAddressError(detail=address[:LONGEST_ADDRESS])
    if parts.username is not None:
        raise WebAddressError(detail="an address with a user's name or password in it")
    if _is_private(host):
        raise PrivateAddressError(host=host)
    if _is_share_page(host, parts.path.lower(), parts.query):
        raise SharePageError(host=host)
    return address


_LIMITS = {"api.openai.com": 25_000_000}  # bytes; https://platform.openai.com/docs/guides/speech-to-text


def limit_of(address: str) -> int | None:
    """How many bytes the service at an address takes, where it says so."""
    return _LIMITS.get(urlsplit(address).hostname or "")


class Doubtful(Enum):
    """Why a recording may be refused or take long at a service, although it can be sent."""

    SIZEABLE = "sizeable"
    LARGE = "large"
    LONG = "long"


def doubts_before_sending(size: int, duration_ms: int | None) -> tuple[Doubtful, ...]:
    """What to say of a recording of `size` bytes before it is sent to a service; nothing where all is usual."""
    found = []
    if size >= TOO_LARGE_BYTES:
        found.append(Doubtful.LARGE)
    elif size > SIZEABLE_BYTES:
        found.append(Doubtful.SIZEABLE)
    if duration_ms is not None and duration_ms >= LONG_MS:
        found.append(Doubtful.LONG)
    return tuple(found)


def _is_private(host: str) -> bool:
    """Whether a host is this computer, one of its network, or has no name in the world."""
    try:
        number = ip_address(host)
    except ValueError:
        odd = _odd_ip(host)
        if odd is None:
            return "." not in host or host.endswith(_LOCAL_ENDINGS)
        number = odd
    inner = (number.ipv4_mapped or number.sixtofour) if isinstance(number, IPv6Address) else None
    number = inner or number
    return not number.is_global or number.is_multicast


def _odd_ip(host: str) -> IPv4Address | None:
    """The address in the spellings some programs take: decimal, octal, hexadecimal, shortened; `None` for a name."""
    parts = host.split(".")
    if len(parts) > 4 or not all(re.fullmatch(r"0[xX][0-9a-fA-F]*|[0-9]+", part) for part in parts):
        return None
    try:
        *first, last = (_number(part) for part in parts)
        return IPv4Address(sum(number << 8 * (3 - place) for place, number in enumerate(first)) + last)
    except ValueError:
        return IPv4Address("127.0.0.1")  # looks like a number and is none: nobody can reach it


def _number(part: str) -> int:
    if part.lower().startswith("0x"):
        return int(part[2:] or "0", 16)
    return int(part, 8) if part.startswith("0") and part != "0" else int(part)


def _is_share_page(host: str, path: str, query: str) -> bool:
    bare = host.removeprefix("www.")
    if any(bare == known or bare.endswith(f".{known}") for known in _SHARE_HOSTS):
        return True
    if bare in ("dropbox.com", "m.dropbox.com"):
        return not re.search(r"(^|&)(dl|raw)=1(&|$)", query)  # with these it gives the file itself
    return path.endswith(_PAGE_ENDINGS)
