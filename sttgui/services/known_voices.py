"""Remembers the voices of speakers that a person named, so that the name can be offered in the next recording."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol

from sttgui.domain.errors import StorageError
from sttgui.domain.known_voices import KnownVoices
from sttgui.domain.transcript import Transcript
from sttgui.domain.turns import Diarization, voices_by_key

Heard = Callable[[str, Transcript, Diarization], Awaitable[None]]


class VoicesStore(Protocol):
    """Where the voices are kept. Each method raises `StorageError`, but `load`, which then gives none."""

    def load(self) -> KnownVoices: ...
    def save(self, voices: KnownVoices) -> None: ...
    def remove(self) -> None: ...


class RememberedVoices:
    """While it is switched off, nothing is read, kept or offered; what was kept before stays, until it is forgotten.

    To be used on one event loop.
    """

    def __init__(self, store: VoicesStore, is_on: Callable[[], bool]) -> None:
        self._store = store
        self._is_on = is_on
        self._known: KnownVoices | None = None
        self._at_disk = asyncio.Lock()

    @property
    def is_on(self) -> bool:
        return self._is_on()

    async def heard(self, job_id: str, transcript: Transcript, found: Diarization) -> None:
        """Keep the voices that were found in a recording, whose transcript has its speakers by now. Where the disk
        refuses they are known till the app ends: nothing of the recording depends on it.
        """
        if not self.is_on or not found.voices:
            return
        values = await asyncio.to_thread(voices_by_key, transcript, found)
        with contextlib.suppress(StorageError):
            await self._change(lambda known: known.found(job_id, values, dict(transcript.names)))

    async def named(self, job_id: str, names: Mapping[str, str]) -> None:
        """Take names that were given to speakers of a recording, by their keys; an empty one was taken away.

        Raises `StorageError`; they are known till the app ends, and kept with the next ones.
        """
        if self.is_on:
            await self._change(lambda known: known.named(job_id, names))

    async def load(self) -> None:
        """Read the voices that are kept, so that their names can be offered."""
        if self.is_on:
            await self.kept()

    def offers(self, job_id: str, transcript: Transcript) -> dict[str, str]:
        """The names that fit speakers without one, by their keys, as far as `load` has been waited for."""
        if self._known is None or not self.is_on:
            return {}
        names = dict(transcript.names)
        keys = {paragraph.speaker for paragraph in transcript.paragraphs if paragraph.speaker is not None}
        return self._known.offers(job_id, keys - names.keys(), names.values())

    async def kept(self) -> KnownVoices:
        """All that are kept, also while it is switched off."""
        async with self._at_disk:
            return await self._read()

    async def forget(self) -> None:
        """Forget all of them. Raises `StorageError`."""
        async with self._at_disk:
            await asyncio.to_thread(self._store.remove)
            self._known = KnownVoices()

    async def _change(self, change: Callable[[KnownVoices], KnownVoices]) -> None:
        async with self._at_disk:
            before = await self._read()
            after = self._known = change(before)
            if after is not before:
                await asyncio.to_thread(self._store.save, after)

    async def _read(self) -> KnownVoices:
        if self._known is None:
            self._known = await asyncio.to_thread(self._store.load)
        return self._known
