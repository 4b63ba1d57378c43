"""Speakers are named, told apart, merged and heard, by mouse, by key and in the list; each is one step to undo."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from sttgui.domain.errors import VoicesMissingError
from sttgui.domain.jobs import Job
from sttgui.domain.recognition import Pending
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.domain.turns import Diarization, Turn, Voice
from sttgui.services.known_voices import RememberedVoices
from sttgui.storage.known_voices import KnownVoicesFile
from sttgui.ui.kit.actions import Do
from sttgui.ui.kit.drafts import Drafts
from sttgui.ui.kit.style_sheet import style_sheet
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.speakers.controller import SpeakersController
from sttgui.ui.speakers.dialog import NameDialog, SpeakersDialog
from sttgui.ui.speakers.menu import SpeakerMenu
from sttgui.ui.speakers.search import SpeakerSearch
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.player import PlayerState
from sttgui.viewmodel.word_times import Span
from tests import rooms


def said(texts: str, start_ms: int, speaker: str | None) -> Paragraph:
    words = tuple(
        Word(text, start_ms + place * 1000, start_ms + place * 1000 + 900, 0.9)
        for place, text in enumerate(texts.split())
    )
    return Paragraph(words, words[0].start_ms, words[-1].end_ms, speaker)


TALK = Transcript(
    (
        said("one two three", 0, "spk0"),
        said("four five", 10_000, "spk1"),
        said("six seven eight nine ten eleven", 20_000, "spk0"),
    )
)
PLAIN = Transcript((said("one two three", 0, None), said("four", 5000, None)))


class FakePlayer(QObject):
    """Notes what is wanted of it."""

    state_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = PlayerState(is_ready=True, duration_ms=30_000)
        self.position_ms = 0
        self.played: list[Span] = []

    def change(self, **values: object) -> None:
        self.state = replace(self.state, **values)
        self.state_changed.emit(self.state)

    def play_span(self, span: Span) -> None:
        self.seek(span.start_ms)
        self.played.append(span)
        self.change(stops_ms=span.end_ms)
        self.change(is_playing=True)

    def seek(self, ms: int) -> None:
        self.position_ms = ms
        self.change(stops_ms=None)


class Room(rooms.Room):
    """The window with a transcript, as the application joins its parts."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.player = FakePlayer()
        self.asked: list[int] = []
        self.answer: asyncio.Future[Diarization] | None = None
        self.tell: Callable[[Pending], None] = print
        self.amended: dict[str, Transcript] = {}
        self.at_work: list[bool] = []
        self.voices = RememberedVoices(
            KnownVoicesFile(folder / "voices.json"), lambda: self.settings.get(table.REMEMBER_VOICES)
        )
        search = SpeakerSearch(
            self.opened,
            self,  # type: ignore[arg-type]
            self,  # type: ignore[arg-type]
            self.window.messages,
            self.find,
            heard=self.voices.heard,
        )
        search.at_work_changed.connect(self.at_work.append)
        self.controller = SpeakersController(
            self.view,
            self.opened,
            self.player,
            actions=self.window.commands,
            appearance=self.window.appearance,
            drafts=Drafts(self.settings),
            search=search,
            voices=self.voices,
            say=self.window.messages,
        )
        self.window.resize(1000, 700)

    async def find(self, job: Job, count: int, tell: Callable[[Pending], None]) -> Diarization:
        self.asked.append(count)
        self.tell = tell
        self.answer = asyncio.get_running_loop().create_future()
        return await self.answer

    async def amend(self, job_id: str, change: Callable[[Transcript], Transcript]) -> None:
        self.amended[job_id] = change(PLAIN)

    def take_change(self, job_id: str, name: str, change: Callable[[Transcript], Transcript]) -> bool:
        if self.opened.is_open(job_id):
            self.editor.apply(name, change(self.editor.transcript))
        return self.opened.is_open(job_id)

    def search_for(self, count: str) -> SpeakersDialog:
        """Open the list, and have speakers found."""
        self.window.commands[Do.SPEAKERS].trigger()
        dialog = self.shown(SpeakersDialog)
        dialog._count.setCurrentText(count)
        dialog._search.click()
        return dialog

    @property
    def names(self) -> list[str | None]:
        """Who is said to speak, paragraph by paragraph."""
        document = self.window.panes.recording.editor.document
        return [document.speaker_of(document.first_of(number)) for number in range(len(document.blocks))]

    def select(self, first: int, last: int) -> None:
        cursor = self.view.textCursor()
        cursor.setPosition(self.editor.document.range_of(first)[0])
        cursor.setPosition(self.editor.document.range_of(last)[1], cursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)

    def menu(self) -> SpeakerMenu:
        return self.shown(SpeakerMenu)

    def choose(self, words: str, menu: QMenu | None = None) -> None:
        """Choose an entry of the menu that is open, as it is written there."""
        menu = self.menu() if menu is None else menu
        entry = next(one for one in entries(menu) if one.text().replace("&", "") == words)
        assert entry.isEnabled()
        entry.trigger()
        menu.close()

    def enter_name(self, name: str) -> NameDialog:
        dialog = self.shown(NameDialog)
        dialog.field.setText(name)
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        return dialog

    def undo(self) -> None:
        self.window.panes.recording.editor.undo()


def entries(menu: QMenu) -> list[QAction]:
    found = []
    for entry in menu.actions():
        found.append(entry)
        submenu = entry.menu()
        if isinstance(submenu, QMenu):
            found += entries(submenu)
    return found


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    room.open(TALK)
    yield room
    room.put_away()


def place_of_name(room: Room, paragraph: int) -> QPoint:
    area = room.view.place_of_paragraph(paragraph)
    rows = range(max(area.top() - 30, 0), area.bottom())
    columns = range(0, area.width(), 8)
    return next(
        point
        for point in (QPoint(x, y) for y in rows for x in columns)
        if room.view.paragraph_of_name(point) == paragraph
    )


def drag(room: Room, start: QPoint, end: QPoint) -> None:
    view, left = room.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)


def drop(room: Room, point: QPoint) -> None:
    QTest.mouseRelease(room.view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_a_name_dragged_onto_another_paragraph_says_who_speaks_there(room: Room) -> None:
    start, end = place_of_name(room, 0), room.view.place_of_paragraph(1).center()
    before = room.view.viewport().grab().toImage()
    drag(room, start, end)
    during = room.view.viewport().grab().toImage()
    blank = QPoint(room.view.place_of_paragraph(1).left() + 4, end.y())  # no word is there
    assert before.pixelColor(blank) == QColor(room.window.appearance.tokens.page)
    assert during.pixelColor(blank) == QColor(room.window.appearance.tokens.selected)
    drop(room, end)
    assert room.view.viewport().grab().toImage().pixelColor(blank) == QColor(room.window.appearance.tokens.page)
    assert room.names == ["Speaker 1", "Speaker 1", "Speaker 1"]
    assert room.window.panes.recording.editor.undo_stack.undoText() == "Spoken by “Speaker 1”"
    room.undo()
    assert room.names == ["Speaker 1", "Speaker 2", "Speaker 1"]


def test_a_name_let_go_where_it_was_or_given_up_changes_nothing(room: Room) -> None:
    start, end = place_of_name(room, 0), room.view.place_of_paragraph(1).center()
    drag(room, start, end)
    drop(room, room.view.place_of_paragraph(0).center())
    drag(room, start, end)
    QTest.keyClick(room.view, Qt.Key.Key_Escape)
    assert room.view.names.target is None
    drop(room, end)
    assert room.names == ["Speaker 1", "Speaker 2", "Speaker 1"]
    assert room.window.panes.recording.editor.undo_stack.count() == 0
    assert [one for one in room.window.findChildren(SpeakerMenu) if one.isVisible()] == []


def test_the_text_goes_along_with_a_name_dragged_to_its_edge(room: Room) -> None:
    speakers = ["spk0", "spk1", *["spk0"] * 58]
    room.open(Transcript(tuple(said("one two three", at * 3000, speaker) for at, speaker in enumerate(speakers))))
    bar, height = room.view.verticalScrollBar(), room.view.viewport().height()
    start = place_of_name(room, 1)
    drag(room, start, QPoint(start.x(), height - 2))
    for step in range(40):
        QTest.mouseMove(room.view.viewport(), QPoint(start.x() + step % 2, height - 2))
    assert bar.value() > height // 2
    target = room.view.names.target
    assert target is not None
    drop(room, QPoint(start.x(), height - 2))
    assert [at for at, name in enumerate(room.names) if name == "Speaker 2"] == [1, target]


def test_a_name_is_let_go_of_where_the_text_changes_meanwhile(room: Room) -> None:
    start, end = place_of_name(room, 0), room.view.place_of_paragraph(1).center()
    room.place_caret(5)
    QTest.keyClick(room.view, Qt.Key.Key_X)
    room.window.panes.recording.editor.stop_typing()
    drag(room, start, end)
    assert room.view.names.target == 1
    room.undo()
    assert room.view.names.target is None
    drop(room, end)
    assert room.window.panes.recording.editor.transcript == TALK


def test_a_name_that_is_pressed_and_let_go_opens_its_menu(room: Room) -> None:
    QTest.mouseClick(room.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of_name(room, 1))
    room.choose("Rename “Speaker 2” everywhere…")
    room.enter_name("Ann")
    assert room.names == ["Speaker 1", "Ann", "Speaker 1"]


def test_a_click_on_a_name_renames_it_everywhere(room: Room) -> None:
    room.view.names.clicked.emit(0, QPoint(10, 10))
    room.choose("Rename “Speaker 1” everywhere…")
    room.enter_name("  Maria   Rossi ")
    assert room.names == ["Maria Rossi", "Speaker 2", "Maria Rossi"]
    assert room.window.panes.recording.editor.undo_stack.undoText() == "Rename speaker to “Maria Rossi”"
    room.undo()
    assert room.names == ["Speaker 1", "Speaker 2", "Speaker 1"]


def test_a_paragraph_is_given_to_somebody_else_by_keys_alone(room: Room) -> None:
    room.place_caret(6)
    room.view.setFocus()
    QTest.keyClick(room.view, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(room.menu(), Qt.Key.Key_2)
    assert room.names == ["Speaker 1", "Speaker 2", "Speaker 2"]
    assert room.window.panes.recording.editor.undo_stack.count() == 1


def test_the_menu_says_who_speaks_now(room: Room) -> None:
    room.place_caret(4)
    room.window.commands[Do.SPEAKER].trigger()
    assert any("Rename" in entry.text() for entry in entries(room.menu()))
    ticked = [entry.text() for entry in entries(room.menu()) if entry.isChecked()]
    assert ticked == ["&2 Speaker 2"]
    assert room.menu().actions()[0].text() == "This paragraph is spoken by"


def test_a_selection_is_given_to_somebody_new_and_parts_the_paragraph(room: Room) -> None:
    room.select(7, 8)
    room.window.commands[Do.SPEAKER].trigger()
    assert room.menu().actions()[0].text() == "The selection is spoken by"
    room.choose("New speaker…")
    room.enter_name("Bob")
    assert room.names == ["Speaker 1", "Speaker 2", "Speaker 1", "Bob", "Speaker 1"]
    assert room.window.panes.recording.editor.document.blocks[3].text == "eight nine"
    room.undo()
    assert room.window.panes.recording.editor.transcript == TALK


def test_two_who_are_one_are_merged(room: Room) -> None:
    room.place_caret(3)
    room.window.commands[Do.SPEAKER].trigger()
    room.choose("1 Speaker 1", next(one for one in room.menu().findChildren(QMenu) if "Merge" in one.title()))
    assert set(room.names) == {"Speaker 1"}
    room.undo()
    assert room.names == ["Speaker 1", "Speaker 2", "Speaker 1"]


def test_a_name_that_is_anothers_is_said_to_be_and_merges(room: Room, qtbot: QtBot) -> None:
    room.view.names.clicked.emit(1, QPoint(10, 10))
    room.choose("Rename “Speaker 2” everywhere…")
    [dialog] = [one for one in room.window.findChildren(NameDialog) if one.isVisible()]
    dialog.field.setText("speaker 1")
    assert "the two become one" in dialog.note
    room.enter_name("speaker 1")
    assert room.names == ["Speaker 1", "Speaker 1", "Speaker 1"]
    room.undo()
    assert room.names[1] == "Speaker 2"


def test_a_recording_without_speakers_can_have_some(room: Room) -> None:
    room.open(PLAIN)
    room.place_caret(3)
    room.window.commands[Do.SPEAKER].trigger()
    assert not any("Rename" in entry.text() for entry in entries(room.menu()))
    room.choose("New speaker…")
    room.enter_name("Al")
    assert room.names == [None, "Al"]


def test_the_menu_about_a_word_offers_the_same(room: Room) -> None:
    menu = QMenu(room.window)
    room.view.menu_opened.emit(menu, room.window.panes.recording.editor.document.range_of(4)[0])
    room.choose("1 Speaker 1", menu)
    assert room.names == ["Speaker 1", "Speaker 1", "Speaker 1"]
    menu.deleteLater()


def test_a_sample_is_heard_and_the_player_goes_back(room: Room, qtbot: QtBot) -> None:
    room.player.position_ms = 12_345
    room.view.names.clicked.emit(0, QPoint(10, 10))
    room.choose("Hear “Speaker 1”")
    assert room.player.played == [Span(20_000, 25_000)]
    room.player.position_ms = 25_000
    room.player.change(is_playing=False, stops_ms=None)
    qtbot.waitUntil(lambda: room.player.position_ms == 12_345)


def test_after_a_second_sample_it_goes_back_to_where_it_was_before_the_first(room: Room, qtbot: QtBot) -> None:
    room.player.position_ms = 12_345
    for paragraph in (0, 1):
        room.view.names.clicked.emit(paragraph, QPoint(10, 10))
        room.choose(f"Hear “Speaker {paragraph + 1}”")
    room.player.change(is_playing=False, stops_ms=None)
    qtbot.waitUntil(lambda: room.player.position_ms == 12_345)


def test_whoever_goes_elsewhere_during_a_sample_stays_there(room: Room, qtbot: QtBot) -> None:
    room.player.position_ms = 12_345
    room.view.names.clicked.emit(0, QPoint(10, 10))
    room.choose("Hear “Speaker 1”")
    room.player.seek(3000)
    room.player.change(is_playing=False)
    qtbot.wait(20)
    assert room.player.position_ms == 3000


def test_a_sample_of_a_recording_that_is_left_is_forgotten(room: Room, qtbot: QtBot) -> None:
    room.player.position_ms = 12_345
    room.view.names.clicked.emit(0, QPoint(10, 10))
    room.choose("Hear “Speaker 1”")
    room.player.change(is_playing=False, is_ready=False, stops_ms=None)
    room.player.change(is_ready=True)
    qtbot.wait(20)
    assert room.player.position_ms != 12_345


def test_without_a_recording_there_is_nothing_to_hear(room: Room) -> None:
    room.player.change(is_ready=False)
    room.view.names.clicked.emit(0, QPoint(10, 10))
    [hear] = [entry for entry in entries(room.menu()) if entry.text().startswith("&Hear")]
    assert not hear.isEnabled()


def test_the_list_renames_in_place_and_shows_what_becomes_of_it(room: Room, qtbot: QtBot) -> None:
    room.window.commands[Do.SPEAKERS].trigger()
    dialog = room.window.findChild(SpeakersDialog)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_F2)
    field = dialog.list.findChild(QLineEdit)
    field.setText("Maria")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.names == ["Maria", "Speaker 2", "Maria"])
    assert [dialog.list.topLevelItem(row).text(0) for row in range(2)] == ["Maria", "Speaker 2"]
    room.undo()
    assert dialog.list.topLevelItem(0).text(0) == "Speaker 1"


def test_a_name_that_is_typed_in_the_list_is_seen_whole(room: Room) -> None:
    room.window.commands[Do.SPEAKERS].trigger()
    dialog = room.window.findChild(SpeakersDialog)
    dialog.setStyleSheet(style_sheet(LIGHT, 13))
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_F2)
    field = dialog.list.findChild(QLineEdit)
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room_inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    assert room_inside.height() >= field.fontMetrics().height()


def test_an_empty_name_in_the_list_changes_nothing(room: Room, qtbot: QtBot) -> None:
    room.window.commands[Do.SPEAKERS].trigger()
    dialog = room.window.findChild(SpeakersDialog)
    dialog.list.topLevelItem(1).setText(0, "   ")
    qtbot.waitUntil(lambda: dialog.list.topLevelItem(1).text(0) == "Speaker 2")
    assert room.window.panes.recording.editor.undo_stack.count() == 0


def test_the_list_tells_times_and_words_and_merges(room: Room) -> None:
    room.window.commands[Do.SPEAKERS].trigger()
    dialog = room.window.findChild(SpeakersDialog)
    first = dialog.list.topLevelItem(0)
    assert [first.text(column) for column in range(3)] == ["Speaker 1", "8 s", "9"]
    assert first.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Speaker 1, speaks for 8 s, 9 words"
    [merging] = [menu for menu in dialog.findChildren(QMenu) if menu.actions()]
    merging.actions()[0].trigger()
    assert set(room.names) == {"Speaker 2"}
    assert dialog.list.topLevelItemCount() == 1


def test_the_dialogs_are_gone_once_they_close(room: Room) -> None:
    room.window.commands[Do.SPEAKERS].trigger()
    dialog = room.window.findChild(SpeakersDialog)
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert room.window.findChild(SpeakersDialog) is None
    room.view.names.clicked.emit(0, QPoint(10, 10))
    room.choose("New speaker…")
    room.enter_name("Bob")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert room.window.findChild(NameDialog) is None
    assert room.window.findChild(SpeakerMenu) is None


def test_nothing_is_offered_without_a_transcript(room: Room) -> None:
    room.window.panes.recording.choose(None)
    assert not room.window.commands[Do.SPEAKER].isEnabled()
    assert not room.window.commands[Do.SPEAKERS].isEnabled()


FOUND = Diarization((Turn(0, 2000, 0), Turn(2000, 6000, 1)), notes=("It is a guess.",))


@pytest.mark.qt_loop
async def test_speakers_are_found_by_their_voices_in_one_step_to_undo(room: Room) -> None:
    room.open(PLAIN)
    dialog = room.search_for("I don’t know")
    await rooms.until("the search", lambda: room.answer)
    assert room.asked == [0]
    assert room.at_work == [True]
    room.tell(Pending(running=True, fraction=0.5))
    assert "50" in dialog._search_line.text()
    assert dialog._search.text() == "Stop"
    room.answer.set_result(FOUND)
    await rooms.until("the speakers", lambda: "Speaker 2" in room.names)
    await rooms.until("its end", lambda: room.at_work == [True, False])
    assert [one.key for one in dialog._speakers] == ["spk0", "spk1"]
    assert "guess" in dialog._search_line.text()
    assert dialog._search.text() == "Find speakers anew"
    assert room.opened.transcript.warnings == FOUND.notes
    room.undo()
    assert set(room.names) == {None}


@pytest.mark.qt_loop
async def test_a_search_that_is_stopped_changes_nothing(room: Room) -> None:
    room.open(PLAIN)
    dialog = room.search_for("3")
    await rooms.until("the search", lambda: room.answer)
    dialog._search.click()
    await rooms.until("its end", lambda: dialog._search.text() == "Find speakers")
    assert room.asked == [3]
    assert room.answer.cancelled()
    assert room.opened.transcript == PLAIN


async def left_while_it_is_searched(room: Room) -> Job:
    """Have speakers found in a recording, and open another meanwhile; returns the job of the first."""
    room.open(PLAIN)
    room.search_for("2")
    await rooms.until("the search", lambda: room.answer)
    talk, room.job = room.job, replace(room.job, id="another")
    room.open(TALK)
    return talk


@pytest.mark.qt_loop
async def test_what_is_found_is_put_where_it_belongs_when_another_recording_is_open(room: Room) -> None:
    talk = await left_while_it_is_searched(room)
    room.answer.set_result(FOUND)
    await rooms.until("it to be written", lambda: room.amended)
    assert [one.speaker for one in room.amended[talk.id].paragraphs] == ["spk0", "spk1", "spk1"]
    assert room.opened.transcript == TALK


@pytest.mark.qt_loop
async def test_what_is_found_is_put_to_what_was_opened_while_it_was_written(room: Room) -> None:
    talk = await left_while_it_is_searched(room)

    async def amend(job_id: str, change: Callable[[Transcript], Transcript]) -> None:
        room.job = talk
        room.open(PLAIN)  # read before
        room.amended[job_id] = change(PLAIN)

    room.amend = amend  # type: ignore[method-assign]
    room.answer.set_result(FOUND)
    await rooms.until("it to be written", lambda: room.amended)
    await rooms.until("it to be shown", lambda: room.opened.transcript == room.amended[talk.id])
    assert room.editor.undo_stack.count() == 1


@pytest.mark.qt_loop
async def test_why_no_speakers_can_be_found_is_said(room: Room) -> None:
    room.open(PLAIN)
    dialog = room.search_for("2")
    await rooms.until("the search", lambda: room.answer)
    room.answer.set_exception(VoicesMissingError())
    await rooms.until("its end", lambda: "not installed" in dialog._search_line.text())
    assert room.opened.transcript == PLAIN


def test_without_times_there_is_nothing_to_find(room: Room) -> None:
    room.open(Transcript((Paragraph((Word("one"), Word("two"))),)))
    room.window.commands[Do.SPEAKERS].trigger()
    dialog = room.shown(SpeakersDialog)
    assert not dialog._search.isEnabled()
    assert "times" in dialog._search_line.text()


VOICED = replace(FOUND, voices=(Voice(0, (1.0, 0.0)), Voice(1, (0.0, 1.0))))


async def find_voices(room: Room) -> SpeakersDialog:
    """Have the voices found in the recording that is open."""
    room.answer = None
    dialog = room.search_for("2")
    await rooms.until("the search", lambda: room.answer)
    room.answer.set_result(VOICED)
    await rooms.until("its end", lambda: room.at_work[-1] is False)
    return dialog


async def name_in_first(room: Room) -> None:
    """Find the voices in one recording, name the first, and open another in which they are found, too."""
    room.open(PLAIN)
    (await find_voices(room)).close()
    room.view.names.clicked.emit(0, QPoint(10, 10))
    room.choose("Rename “Speaker 1” everywhere…")
    room.enter_name("Ann")
    await room.controller.close()
    room.job = replace(room.job, id="another")
    room.open(PLAIN)


@pytest.mark.qt_loop
async def test_a_voice_that_was_named_is_offered_in_the_next_recording_and_never_set_unasked(room: Room) -> None:
    room.settings.set(table.REMEMBER_VOICES, True)
    await name_in_first(room)
    dialog = await find_voices(room)
    assert room.names == ["Speaker 1", "Speaker 2", "Speaker 2"]
    assert dialog._sounds_like.isVisible()
    assert dialog._sounds_like.text() == "Speaker 1 sounds like “Ann”."
    dialog._use.click()
    assert room.names == ["Ann", "Speaker 2", "Speaker 2"]
    assert not dialog._use.isVisible()
    room.undo()
    assert room.names == ["Speaker 1", "Speaker 2", "Speaker 2"]
    assert dialog._use.isVisible()
    dialog.close()
    room.view.names.clicked.emit(1, QPoint(10, 10))
    assert not any("Sounds like" in entry.text() for entry in entries(room.menu()))
    room.menu().close()
    room.view.names.clicked.emit(0, QPoint(10, 10))
    room.choose("Sounds like “Ann”: use this name")
    assert room.names == ["Ann", "Speaker 2", "Speaker 2"]


@pytest.mark.qt_loop
async def test_no_voice_is_kept_or_offered_unless_that_is_switched_on(room: Room, tmp_path: Path) -> None:
    await name_in_first(room)
    dialog = await find_voices(room)
    assert not dialog._use.isVisible()
    assert not (tmp_path / "voices.json").exists()


@pytest.mark.qt_loop
async def test_a_name_that_is_undone_is_not_offered(room: Room) -> None:
    room.settings.set(table.REMEMBER_VOICES, True)
    room.open(PLAIN)
    (await find_voices(room)).close()
    room.view.names.clicked.emit(0, QPoint(10, 10))
    room.choose("Rename “Speaker 1” everywhere…")
    room.enter_name("Ann")
    room.undo()
    await room.controller.close()
    kept = await room.voices.kept()
    assert (len(kept.voices), kept.names) == (2, 0)
