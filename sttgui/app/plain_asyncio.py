"""Imports asyncio without the TLS it could bring along, which nothing here uses: httpx has its own way there.

OpenSSL takes 5 MB, and who has all transcribed on this computer never needs it. asyncio itself does without where a
Python has none.
"""

from __future__ import annotations

import sys

if "ssl" not in sys.modules:
    sys.modules["ssl"] = None  # type: ignore[assignment]  # how Python writes down that a module cannot be imported
    try:
        import asyncio  # noqa: F401
    finally:
        del sys.modules["ssl"]
