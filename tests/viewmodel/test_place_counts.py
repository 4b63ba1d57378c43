"""How many places there are to check is counted alike in a transcript that is open and in one that is not."""

import random
from pathlib import Path

import pytest

from sttgui.domain import editing
from sttgui.domain.jobs import Places
from sttgui.domain.transcript import OtherReading, Paragraph, SecondOpinion, Transcript, Word, WordState
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.marks import HowMuch, Marks
from sttgui.viewmodel.place_counts import PlaceCounts, places_of
from sttgui.viewmodel.settings import Settings


def talk(seed: int, lengths: tuple[int, ...]) -> Transcript:
    chance = random.Random(seed)
    return Transcript(
        tuple(
            Paragraph(tuple(Word(f"w{n}", n * 100, n * 100 + 90, chance.random() ** 0.3) for n in range(length)))
            for length in lengths
        )
    )


@pytest.mark.parametrize("amount", [Amount.QUICK, Amount.NORMAL, Amount.THOROUGH, Amount.CUSTOM])
def test_an_open_transcript_and_one_on_the_disk_have_the_same_places(tmp_path: Path, amount: Amount) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(table.AMOUNT, amount)
    counts = PlaceCounts(settings)
    editor = Editor()
    editor.make_marks = lambda transcript: Marks(transcript, HowMuch(amount))
    transcript = talk(1, (500, 3, 1, 900))
    for seed in range(12):
        editor.open(transcript)
        assert places_of(editor.document) == counts.of(transcript)
        chance = random.Random(seed)
        transcript = editing.set_state(transcript, chance.sample(range(1400), 60), WordState.KEPT)
        transcript = editing.retype(transcript, 3, seed * 50, seed * 50 + 4, "something else")


def test_neighbours_are_one_place_until_all_of_it_is_done(tmp_path: Path) -> None:
    counts = PlaceCounts(Settings(tmp_path / "settings.ini"))
    words = [Word(f"w{n}", confidence=0.1 if n in (10, 11, 20) else 0.9) for n in range(60)]
    transcript = Transcript((Paragraph(tuple(words)),))
    assert counts.of(transcript) == Places(2, 2, "normal")
    transcript = editing.set_state(transcript, [10], WordState.KEPT)
    assert counts.of(transcript) == Places(2, 2, "normal")
    transcript = editing.set_state(transcript, [11, 20], WordState.KEPT)
    assert counts.of(transcript) == Places(0, 2, "normal")
    assert counts.of(transcript).is_checked


def test_without_scores_there_is_nothing_to_check_and_nothing_is_checked(tmp_path: Path) -> None:
    counts = PlaceCounts(Settings(tmp_path / "settings.ini"))
    places = counts.of(Transcript((Paragraph((Word("hello"),)),)))
    assert places == Places(0, 0, "normal")
    assert not places.is_checked


def test_places_are_counted_by_kind_as_long_as_they_are_left(tmp_path: Path) -> None:
    counts = PlaceCounts(Settings(tmp_path / "settings.ini"))
    words = [Word(f"w{n}", n * 100, n * 100 + 90, 0.1 if n == 90 else 0.9 + n / 10_000) for n in range(200)]
    missing = OtherReading(50, 51, (words[50], Word("more", 5100, 5190)), is_missing=True)
    second = SecondOpinion(
        "tiny.en", (OtherReading(10, 12, (Word("other", 1000, 1190),)), OtherReading(30, 31), missing)
    )
    transcript = Transcript((Paragraph(tuple(words)),), second=second)
    found = counts.of(transcript)
    assert (found.left, found.others, found.missing) == (found.total, 2, 1)
    assert found.left - found.others - found.missing > 0
    checked = editing.set_state(transcript, [10, 11, 50], WordState.KEPT)
    assert counts.of(checked) == Places(found.left - 2, found.total, "normal", 1, 0)


def test_a_count_holds_till_the_user_wants_to_check_more_or_less(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    counts = PlaceCounts(settings)
    names = [counts.how_much]
    for change in (
        lambda: settings.set(table.AMOUNT, Amount.THOROUGH),
        lambda: settings.set(table.AMOUNT, Amount.CUSTOM),
        lambda: settings.set(table.UNDER, 40),
    ):
        change()
        assert counts.how_much == names[-1]
        counts.look()
        names.append(counts.how_much)
    assert len(set(names)) == 4
