"""The system's keyring, where the keys of services are kept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyringState:
    """Whether there is a keyring; `name` is the kind of it, empty where there is none."""

    is_there: bool
    name: str = ""


def keyring_state() -> KeyringState:
    """Look for the system's keyring without opening it, so nobody is asked for a password."""
    import keyring  # 90 ms
    from keyring.backends.fail import Keyring as NoKeyring

    backend = keyring.get_keyring()
    if isinstance(backend, NoKeyring):
        return KeyringState(is_there=False)
    return KeyringState(is_there=True, name=backend.name)
