"""What counts as heard, what is left, and how playing and typing keep out of each other's way."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.viewmodel.editor import Editor
from sttgui.viewmodel.listening import Heard, Listening, TypingChoice, heard_of
from sttgui.viewmodel.player import PlayerState
from sttgui.viewmodel.settings import Settings, text
from sttgui.viewmodel.word_times import Span, WordTimes

WORDS = tuple(Word(f"w{at}", at * 1000, at * 1000 + 900, 0.9) for at in range(20))
TALK = Transcript((Paragraph(WORDS[:10]), Paragraph(WORDS[10:])), duration_ms=20_000)


class FakePlayer(QObject):
    """Plays as the test says."""

    position_changed = Signal(int)
    state_changed = Signal(object)
    words_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = PlayerState(is_ready=True, duration_ms=20_000)
        self.position_ms = 0
        self.clock_s = 100.0

    def now(self) -> float:
        return self.clock_s

    def change(self, **values: object) -> None:
        self.state = replace(self.state, **values)
        self.state_changed.emit(self.state)

    def play(self) -> None:
        self.change(is_playing=True)

    def pause(self) -> None:
        self.change(is_playing=False)

    def seek(self, ms: int) -> None:
        self.position_ms = ms
        self.position_changed.emit(ms)

    def pass_by(self, ms: int) -> None:
        """Time passes, at the speed that is chosen."""
        for _ in range(ms // 125):
            self.clock_s += 0.125
            if self.state.is_playing:
                self.position_ms += round(125 * self.state.speed)
                self.position_changed.emit(self.position_ms)


class Room:
    def __init__(self, settings: Settings) -> None:
        self.editor = Editor()
        self.player = FakePlayer()
        self.listening = Listening(self.editor, self.player, settings, self.player.now)
        self.told: list[Transcript] = []
        self.listening.told.connect(self.told.append)
        self.editor.open(TALK)
        self.player.words_changed.emit(WordTimes(TALK))

    @property
    def heard(self) -> tuple[tuple[int, int], ...]:
        return self.editor.transcript.listened

    def type(self) -> None:
        text = self.editor.document.blocks[0].text
        self.editor.take_typed("Typing", 0, text + "x")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def room(qapp: QApplication, settings: Settings) -> Iterator[Room]:
    room = Room(settings)
    yield room
    room.listening.deleteLater()
    room.editor.deleteLater()
    room.player.deleteLater()


def test_what_is_played_is_heard_and_told_once_a_second_at_most(room: Room) -> None:
    room.player.play()
    room.player.pass_by(4500)
    assert room.heard == ((0, 4000),)
    assert len(room.told) == 4
    room.player.pause()
    assert room.heard == ((0, 4500),)
    assert room.editor.undo_stack.count() == 0


def test_what_is_skipped_is_not_heard(room: Room) -> None:
    room.player.play()
    room.player.pass_by(1000)
    room.player.seek(10_000)
    room.player.pass_by(1000)
    room.player.seek(5000)
    room.player.pass_by(500)
    room.player.pause()
    assert room.heard == ((0, 1000), (5000, 5500), (10_000, 11_000))


def test_a_short_step_forward_is_a_skip_too(room: Room) -> None:
    room.player.play()
    room.player.pass_by(1000)
    room.player.seek(2000)
    room.player.pass_by(1000)
    room.player.pause()
    assert room.heard == ((0, 1000), (2000, 3000))


def test_going_somewhere_in_silence_is_not_heard(room: Room) -> None:
    room.player.seek(3000)
    room.player.pass_by(1000)
    room.player.seek(3100)
    assert room.heard == ()


@pytest.mark.parametrize(
    ("values", "counts"),
    [({"speed": 2.0}, True), ({"speed": 2.5}, False), ({"volume": 0}, False), ({"is_muted": True}, False)],
)
def test_nobody_checks_words_that_fly_past_or_cannot_be_heard(room: Room, values: dict, counts: bool) -> None:
    room.player.change(**values)
    room.player.play()
    room.player.pass_by(2000)
    room.player.pause()
    assert bool(room.heard) is counts


def test_what_was_heard_last_is_not_told_of_another_transcript(room: Room) -> None:
    room.player.play()
    room.player.pass_by(500)
    room.editor.open(replace(TALK, language="en"))
    room.player.pause()
    assert room.heard == ()


def test_an_edit_that_is_undone_leaves_what_was_heard(room: Room) -> None:
    room.player.play()
    room.player.pass_by(2000)
    room.player.pause()
    room.type()
    room.editor.undo()
    assert room.heard == ((0, 2000),)


def test_it_is_summed_up_with_the_words_that_never_were_heard() -> None:
    words = WordTimes(TALK)
    assert heard_of(TALK, words, 20_000).unheard == (Span(0, 20_000),)
    listened = replace(TALK, listened=((1000, 4000), (4300, 8000), (9950, 20_000)))
    heard = heard_of(listened, words, 20_000)
    assert heard.unheard == (Span(0, 1000), Span(8000, 9950))
    assert heard.fraction == pytest.approx((3000 + 3700 + 10_050) / 20_000)
    assert heard.has(1000)
    assert not heard.has(4000)
    assert not heard.has(0)


def test_silence_that_was_skipped_is_no_place_to_go_back_to() -> None:
    quiet = Transcript((Paragraph((Word("a", 0, 900), Word("b", 8000, 8900))),), listened=((0, 1000), (7900, 9000)))
    assert heard_of(quiet, WordTimes(quiet), 20_000).unheard == ()


def test_without_times_of_words_each_gap_is_a_place() -> None:
    plain = Transcript((Paragraph((Word("a"), Word("b")), 0, 20_000),), listened=((5000, 6000),))
    assert heard_of(plain, WordTimes(plain), 20_000).unheard == (Span(0, 5000), Span(6000, 20_000))


def test_the_next_place_comes_after_the_last_one_first() -> None:
    heard = Heard(unheard=(Span(0, 1000), Span(5000, 7000)))
    assert heard.next_unheard(10) == Span(5000, 7000)
    assert heard.next_unheard(5000) == Span(0, 1000)
    assert Heard().next_unheard(0) is None


def test_the_player_goes_to_the_next_words_nobody_heard(room: Room) -> None:
    room.editor.set_listened(replace(TALK, listened=((0, 3950), (9000, 20_000))))
    room.player.words_changed.emit(WordTimes(TALK))
    assert room.listening.to_next_unheard() == 4
    assert room.player.position_ms == 4000


def test_typing_pauses_and_playing_goes_on_a_little_earlier(room: Room, qtbot: QtBot) -> None:
    room.listening.choose(TypingChoice(resume_ms=30, back_ms=1000))
    room.player.play()
    room.player.pass_by(5000)
    room.type()
    assert not room.player.state.is_playing
    room.type()
    qtbot.waitUntil(lambda: room.player.state.is_playing)
    assert room.player.position_ms == 4000


def test_typing_while_nothing_is_played_starts_nothing(room: Room, qtbot: QtBot) -> None:
    room.listening.choose(TypingChoice(resume_ms=0))
    room.type()
    qtbot.wait(30)
    assert not room.player.state.is_playing


def test_whoever_plays_before_it_goes_on_is_not_sent_back(room: Room, qtbot: QtBot) -> None:
    room.listening.choose(TypingChoice(resume_ms=20))
    room.player.play()
    room.player.pass_by(5000)
    room.type()
    room.player.play()
    qtbot.wait(60)
    assert room.player.position_ms == 5000


def test_another_transcript_is_not_played_because_of_typing_before(room: Room, qtbot: QtBot) -> None:
    room.listening.choose(TypingChoice(resume_ms=20))
    room.player.play()
    room.type()
    room.editor.open(Transcript())
    qtbot.wait(60)
    assert not room.player.state.is_playing


def test_a_stretch_that_ends_by_itself_is_not_paused_by_typing(room: Room) -> None:
    room.player.change(is_playing=True, stops_ms=4000)
    room.type()
    assert room.player.state.is_playing


def test_who_does_not_want_it_types_while_it_plays(room: Room, settings: Settings) -> None:
    room.listening.choose(TypingChoice(pauses=False, resume_ms=2000, back_ms=0))
    room.player.play()
    room.type()
    assert room.player.state.is_playing
    assert TypingChoice.kept(settings) == TypingChoice(pauses=False, resume_ms=2000, back_ms=0)


def test_nonsense_in_the_settings_counts_as_nothing(settings: Settings) -> None:
    settings.set(text("typing/resume_ms", ""), "soon")
    settings.set(text("typing/back_ms", ""), "99999999")
    assert TypingChoice.kept(settings) == TypingChoice(back_ms=10_000)


def test_of_no_words_none_was_heard() -> None:
    silent = replace(TALK, paragraphs=(), listened=((0, 20_000),))
    assert heard_of(silent, WordTimes(silent), 20_000) == Heard(((0, 20_000),), 1.0, (), has_words=False)
