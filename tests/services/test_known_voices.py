"""Voices are remembered only while that is switched on, and nothing of a recording depends on it."""

import pytest

from sttgui.domain.errors import StorageError
from sttgui.domain.known_voices import KnownVoice, KnownVoices
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.domain.turns import Diarization, Turn, Voice
from sttgui.services.known_voices import RememberedVoices

TALK = Transcript((Paragraph((Word("hello", 0, 400),), 0, 400, "spk0"),))
FOUND = Diarization((Turn(0, 1000, 0),), (Voice(0, (1.0, 0.0)),))
ANN = KnownVoice("first", "spk0", (1.0, 0.0), "Ann")


class Disk:
    """Keeps what it is given, unless it is full."""

    def __init__(self, *voices: KnownVoice) -> None:
        self.kept = KnownVoices(voices)
        self.is_full = False
        self.is_on = True
        self.remembered = RememberedVoices(self, lambda: self.is_on)

    def load(self) -> KnownVoices:
        return self.kept

    def save(self, voices: KnownVoices) -> None:
        if self.is_full:
            raise StorageError(reason="the disk is full")
        self.kept = voices

    def remove(self) -> None:
        self.save(KnownVoices())


async def test_a_name_is_offered_once_the_voices_were_read() -> None:
    disk = Disk(ANN)
    await disk.remembered.heard("new", TALK, FOUND)
    assert disk.remembered.offers("new", TALK) == {"spk0": "Ann"}
    named = Transcript(TALK.paragraphs, names=(("spk0", "Bob"),))
    assert disk.remembered.offers("new", named) == {}


async def test_while_it_is_off_nothing_is_offered_or_changed_and_all_can_be_forgotten() -> None:
    disk = Disk(ANN)
    disk.is_on = False
    await disk.remembered.load()
    await disk.remembered.heard("new", TALK, FOUND)
    await disk.remembered.named("first", {"spk0": "Bob"})
    assert disk.kept == KnownVoices((ANN,)) == await disk.remembered.kept()
    assert disk.remembered.offers("new", TALK) == {}
    await disk.remembered.forget()
    assert disk.kept == KnownVoices() == await disk.remembered.kept()


async def test_what_a_full_disk_refuses_is_known_till_the_end_and_kept_with_the_next() -> None:
    disk = Disk()
    disk.is_full = True
    await disk.remembered.heard("first", TALK, FOUND)
    with pytest.raises(StorageError):
        await disk.remembered.named("first", {"spk0": "Ann"})
    disk.is_full = False
    await disk.remembered.heard("new", TALK, FOUND)
    assert disk.kept.voices[0] == ANN
    assert disk.remembered.offers("new", TALK) == {"spk0": "Ann"}


async def test_voices_that_could_not_be_forgotten_are_still_there() -> None:
    disk = Disk(ANN)
    disk.is_full = True
    with pytest.raises(StorageError):
        await disk.remembered.forget()
    assert (await disk.remembered.kept()).names == 1
