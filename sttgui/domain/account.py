"""What a service tells about the account a key belongs to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyReport:
    """A key works. `balance` is in `currency`, for example `USD`; `None` where the service does not tell it."""

    balance: float | None
    currency: str
