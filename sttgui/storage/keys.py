"""The keys of services: kept in the system's keyring, or in memory where there is none; never in a file."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from sttgui.domain.errors import AddressWrongError, KeyStillKeptError
from sttgui.domain.keys import Key, KeySource, KeyState
from sttgui.domain.recognisers import SERVICE_ADDRESS

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "wordlight"
VARIABLES = ("AIML_API_KEY", "AIMLAPI_API_KEY")

_Answer = TypeVar("_Answer")

# The keyrings of the systems themselves. Others that can be plugged in may keep keys in a readable file.
_OF_SYSTEM = {f"keyring.backends.{name}" for name in ("SecretService", "libsecret", "kwallet", "macOS", "Windows")}

# What the keyrings let through from below: the library of each is there only on its own system.
_FROM_BELOW = (
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("dbus.exceptions", "DBusException"),
    ("gi.repository.GLib", "Error"),
    ("win32ctypes.pywin32.pywintypes", "error"),
)


@dataclass(frozen=True, slots=True)
class KeyringState:
    """Whether there is a keyring; `name` is the kind of it, empty where there is none."""

    is_there: bool
    name: str = ""


def keyring_state() -> KeyringState:
    """Look for the system's keyring without opening it, so nobody is asked for a password."""
    backend = system_keyring()
    return KeyringState(is_there=False) if backend is None else KeyringState(is_there=True, name=backend.name)


def system_keyring() -> KeyringBackend | None:
    """The system's keyring, not opened yet; `None` where there is none or the user has turned it off."""
    import keyring  # 90 ms

    try:
        chosen = keyring.get_keyring()
        candidates = getattr(chosen, "backends", (chosen,))  # the one that stands for several has them in order
    except (ImportError, AttributeError, RuntimeError, ValueError, OSError):  # the user chose one that does not work
        return None
    return next((backend for backend in candidates if type(backend).__module__ in _OF_SYSTEM), None)


class KeyStore:
    """Knows a key for each host, so that none is ever sent to another. Calls may come from any thread, may block while
    the user is asked to unlock the keyring, and raise `AddressWrongError` for what is no address.
    """

    def __init__(
        self,
        environment: Mapping[str, str] = os.environ,
        open_keyring: Callable[[], KeyringBackend | None] = system_keyring,
    ) -> None:
        self._environment = environment
        self._open_keyring = open_keyring
        self._keyring_lock = threading.Lock()  # one question to the user at a time
        self._lock = threading.Lock()
        self._memory: dict[str, str] = {}
        self._seen: set[str] = set()

    @property
    def seen(self) -> frozenset[str]:
        """Every key met since the start, to be kept out of reports. Never blocks."""
        with self._lock:
            return frozenset(self._seen)

    def get(self, address: str) -> Key | None:
        """The key for a service's address: the one of this run, else that in the keyring, else the environment's."""
        account = account_of(address)
        key = self._in_memory(account) or self._in_keyring(account) or self._in_environment(account)
        if key is not None:
            self._see(key.value)
        return key

    def state(self, address: str) -> KeyState:
        """The key for an address, and whether one could be kept."""
        key = self.get(address)
        with self._keyring_lock:
            return KeyState(key, has_keyring=self._open_keyring() is not None)

    def put(self, address: str, value: str, *, remember: bool) -> KeySource:
        """Keep a key, already cleaned, in place of any other; returns where it is. That is memory, although it was to
        be remembered, where there is no keyring or it stays locked. A key not to be remembered leaves the keyring.
        """
        account = account_of(address)
        self._see(value)
        with self._lock:
            self._memory[account] = value  # first, since the keyring may let the user wait
        try:
            is_kept = self._ask(lambda keyring: _replace(keyring, account, value if remember else None))
        except _KeyringTroubleError:
            is_kept = None
        if not (remember and is_kept):
            return KeySource.MEMORY
        self._forget_in_memory(account)
        return KeySource.KEYRING

    def forget(self, address: str) -> None:
        """Drop the key for an address; one in the environment stays. Raises `KeyStillKeptError` where the keyring does
        not let go of it.
        """
        account = account_of(address)
        self._forget_in_memory(account)
        try:
            self._ask(lambda keyring: _replace(keyring, account, None))
        except _KeyringTroubleError as error:
            raise KeyStillKeptError(detail=str(error)) from error

    def _in_memory(self, account: str) -> Key | None:
        with self._lock:
            value = self._memory.get(account)
        return Key(value, KeySource.MEMORY) if value else None

    def _in_keyring(self, account: str) -> Key | None:
        try:
            value = self._ask(lambda keyring: keyring.get_password(SERVICE, account))
        except _KeyringTroubleError:
            return None
        return Key(value, KeySource.KEYRING) if value else None

    def _in_environment(self, account: str) -> Key | None:
        if account != account_of(SERVICE_ADDRESS):
            return None
        for variable in VARIABLES:
            value = self._environment.get(variable, "").strip()
            if value:
                return Key(value, KeySource.ENVIRONMENT, variable)
        return None

    def _see(self, value: str) -> None:
        with self._lock:
            self._seen.add(value)

    def _forget_in_memory(self, account: str) -> None:
        with self._lock:
            self._memory.pop(account, None)

    def _ask(self, question: Callable[[KeyringBackend], _Answer]) -> _Answer | None:
        """The keyring's answer; `None` where there is no keyring."""
        with self._keyring_lock:
            keyring = self._open_keyring()
            if keyring is None:
                return None
            try:
                return question(keyring)
            except _troubles() as error:
                raise _KeyringTroubleError(f"{type(error).__name__}: {error}") from error


class _KeyringTroubleError(Exception):
    """The keyring stayed locked, refused or went away."""


def account_of(address: str) -> str:
    """The host of an address, with its port where that is not the one of https. Raises `AddressWrongError`."""
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise AddressWrongError(detail=f"{address!r}: {error}") from error
    if not host:
        raise AddressWrongError(detail=repr(address))
    if port is None:
        port = 80 if parts.scheme == "http" else 443
    host = f"[{host}]" if ":" in host else host
    return host if port == 443 else f"{host}:{port}"


def _replace(keyring: KeyringBackend, account: str, value: str | None) -> bool:
    """Put a key into the keyring, or out of it where there is none; returns true."""
    if value is not None:
        keyring.set_password(SERVICE, account, value)
    elif keyring.get_password(SERVICE, account) is not None:
        keyring.delete_password(SERVICE, account)
    return True


def _troubles() -> tuple[type[Exception], ...]:
    from keyring.errors import KeyringError

    below = (getattr(sys.modules.get(module), name, None) for module, name in _FROM_BELOW)
    return (KeyringError, OSError, *(kind for kind in below if kind is not None))
