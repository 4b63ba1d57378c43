"""The voices that are remembered are in a file that only its user reads, and a damaged one costs nothing else."""

import json
import os
from pathlib import Path

import pytest

from sttgui.domain.errors import StorageError
from sttgui.domain.known_voices import KnownVoice, KnownVoices
from sttgui.storage.known_voices import KnownVoicesFile

VOICES = KnownVoices((KnownVoice("3f2a", "spk0", (0.6, -0.8), "Seán"), KnownVoice("3f2a", "spk1", (1.0, 0.0))))
# As the first version wrote it.
OF_NOVEMBER_2026 = """{"version": 1, "voices": [
{"recording": "3f2a", "speaker": "spk0", "name": "Seán", "values": [0.6, -0.8]},
{"recording": "3f2a", "speaker": "spk1", "name": "", "values": [1.0, 0.0]}]}"""


def test_voices_come_back_as_they_were_kept(tmp_path: Path) -> None:
    path = tmp_path / "data" / "voices.json"
    file = KnownVoicesFile(path)
    assert file.load() == KnownVoices()
    file.save(VOICES)
    assert KnownVoicesFile(path).load() == VOICES
    assert json.loads(path.read_text("utf-8")) == json.loads(OF_NOVEMBER_2026)
    assert [one.name for one in path.parent.iterdir()] == ["voices.json"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o77 == 0
    file.remove()
    file.remove()
    assert not path.exists()


def test_a_file_of_the_first_version_is_understood_and_what_a_later_one_adds_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "voices.json"
    later = json.loads(OF_NOVEMBER_2026) | {"version": 2, "more": {}}
    later["voices"].append({"recording": "4b", "speaker": "spk0", "name": "Ann", "kind": "other"})
    for kept in (OF_NOVEMBER_2026, json.dumps(later)):
        path.write_text(kept, "utf-8")
        assert KnownVoicesFile(path).load() == VOICES


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe\0", b"[" * 100_000, b"[]", b"7", b'{"voices": 7}', b'{"voices": [7, null, {}]}']
    + [
        b'{"voices": [{"recording": "a", "speaker": "spk0", "name": "Ann", "values": %s}]}' % values
        for values in (b"[]", b"[NaN]", b"[1e999]", b'["1"]', b"7", b"[true]")
    ],
)
def test_in_a_damaged_file_no_voice_is_known_and_new_ones_can_be_kept(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "voices.json"
    path.write_bytes(data)
    assert KnownVoicesFile(path).load() == KnownVoices()
    KnownVoicesFile(path).save(VOICES)
    assert KnownVoicesFile(path).load() == VOICES


def test_where_the_disk_refuses_the_file_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = KnownVoicesFile(tmp_path / "voices.json")
    file.save(VOICES)

    def refuse(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StorageError):
        file.save(KnownVoices())
    assert file.load() == VOICES
    assert [one.name for one in tmp_path.iterdir()] == ["voices.json"]
