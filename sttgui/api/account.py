"""What a service tells about the account of a key, without charging for it."""

from __future__ import annotations

import httpx

from sttgui.api import requests
from sttgui.api.parsing import parse
from sttgui.api.values import CREDITS_PER_USD, line, mapping, number
from sttgui.api.wire import Wire
from sttgui.domain.account import KeyReport
from sttgui.domain.errors import ResultGoneError


async def ask_about_key(base_url: str, key: str, *, transport: httpx.AsyncBaseTransport | None = None) -> KeyReport:
    """Ask the service whether it accepts a key. Raises `ServiceError`.

    A server without an account page, such as one's own, is asked for its models instead.
    """
    wire = Wire(base_url, requests.clean_key(key), transport)
    try:
        try:
            return read_balance((await wire.ask(requests.balance_url(wire.root))).body)
        except ResultGoneError:
            await wire.ask(requests.models_url(wire.root))
            return KeyReport(None, "")
    finally:
        await wire.close()


def read_balance(body: bytes) -> KeyReport:
    """The balance in an answer; the older form of it counts in credits. Raises `AnswerUnreadableError`."""
    answer = mapping(parse(body))
    balance = number(answer.get("current_balance"))
    if balance is not None:
        return KeyReport(balance, line(answer.get("currency")) or "USD")
    balance = number(answer.get("balance"))
    return KeyReport(None, "") if balance is None else KeyReport(balance / CREDITS_PER_USD, "USD")
