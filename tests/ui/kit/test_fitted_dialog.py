"""Every dialog fits on a small screen: its buttons are seen, and what there is no room for is scrolled to."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.errors import DiskFullError, SurroundingsError
from sttgui.domain.jobs import Completed, FileSource, Job
from sttgui.domain.keys import Key, KeySource, KeyState
from sttgui.domain.library import Backup, Trashed
from sttgui.domain.models import OFFERED, Halted
from sttgui.domain.options import Options
from sttgui.domain.recognisers import AIML, LOCAL
from sttgui.domain.word_list import Entry, WordList
from sttgui.storage.belongings import Belongings
from sttgui.ui.kit.appearance import Appearance, Theme
from sttgui.ui.kit.fitted_dialog import FRAME, LEAST, FittedDialog, come_to
from sttgui.ui.kit.page_area import PageArea
from sttgui.ui.kit.result_line import ResultLine
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.library.entry_dialog import EntryDialog
from sttgui.ui.library.file_dialogs import RecordingsDialog
from sttgui.ui.library.rescue_dialogs import RestoreDialog, TrashDialog
from sttgui.ui.library.web_dialog import WebDialog
from sttgui.ui.recognisers.key_dialog import KeyDialog
from sttgui.ui.recognisers.models_dialog import ModelsDialog
from sttgui.ui.recognisers.options_dialog import OptionsDialog
from sttgui.ui.recognisers.server_dialog import ServerDialog
from sttgui.ui.recording.microphone_dialog import MicrophoneDialog
from sttgui.ui.recording.stop_dialog import StopDialog
from sttgui.ui.review.same_words_dialog import Place, SameWordsDialog
from sttgui.ui.settings.delete_dialog import DeleteDialog
from sttgui.ui.settings.dialog import SettingsDialog
from sttgui.ui.settings.speakers_page import SpeakersPage
from sttgui.ui.speakers.dialog import NameDialog, SpeakersDialog
from sttgui.ui.window.about_dialog import AboutDialog
from sttgui.ui.window.report_dialog import ReportDialog
from sttgui.ui.window.unsaved_dialog import UnsavedDialog
from sttgui.ui.word_list.dialog import CorrectDialog, WordListDialog
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings

NOW = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)
JOB = Job(
    "a", FileSource(Path("/a/very/long/path") / ("interview " * 8 + ".wav")), NOW, Completed(), title="Interview " * 8
)
KEY = Key("abcd1234efgh5678ijkl9012mnop3456", KeySource.MEMORY)
WORDS = WordList(tuple(Entry(f"Name {number}", f"nam {number}") for number in range(30)))


def models() -> ModelList:
    """All that can be had, each half here."""
    listed = ModelList()
    listed.show([(model, Halted(5)) for model in OFFERED], "huggingface.co")
    return listed


SMALL = QSize(640, 360)  # of 1280 × 720 at 200 %
# Each class with what makes one.
DIALOGS: dict[type[QDialog], Callable[[QWidget], QDialog]] = {
    KeyDialog: lambda parent: KeyDialog(parent, AIML, KeyState(KEY, has_keyring=False)),
    MicrophoneDialog: lambda parent: MicrophoneDialog(parent, LIGHT),
    ModelsDialog: lambda parent: ModelsDialog(parent, RecogniserChoice(Settings(Path(os.devnull))), models()),
    NameDialog: lambda parent: NameDialog(parent, "Rename", "Ann", ["Bob"]),
    OptionsDialog: lambda parent: OptionsDialog(parent, AIML, Options()),
    EntryDialog: lambda parent: EntryDialog(parent, JOB, ["tag"], 1000),
    ReportDialog: ReportDialog,
    RestoreDialog: lambda parent: RestoreDialog(parent, [Backup(Path("/b"), NOW, 3)] * 30),
    SameWordsDialog: lambda parent: SameWordsDialog(parent, "a", "b", [Place(0, 1, "b", "a b c " * 30)] * 30),
    ServerDialog: ServerDialog,
    DeleteDialog: lambda parent: DeleteDialog(parent, 3, Belongings(2, 10**9, 10**9)),
    SettingsDialog: lambda parent: SettingsDialog(parent, [SpeakersPage(Settings(Path(os.devnull)))], lambda: True),
    SpeakersDialog: lambda parent: SpeakersDialog(parent, LIGHT, can_hear=True),
    TrashDialog: lambda parent: TrashDialog(parent, [Trashed(JOB, NOW)] * 30),
    WebDialog: lambda parent: WebDialog(parent, LOCAL),
    WordListDialog: lambda parent: WordListDialog(parent, WORDS),
}


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QWidget]:
    appearance = Appearance(qapp, Theme.LIGHT)
    parent = QWidget()
    parent.resize(400, 300)
    parent.show()
    yield parent
    parent.close()
    parent.deleteLater()
    appearance.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> QSize:
    """The room there is on a small screen."""
    room = SMALL - FRAME
    monkeypatch.setattr(FittedDialog, "room", property(lambda _: room))
    return room


def opened(dialog: QDialog) -> QDialog:
    dialog.open()
    QCoreApplication.processEvents()
    return dialog


def seen(dialog: QWidget, part: QWidget) -> QRect:
    """Where a part is seen in the dialog."""
    region = part.visibleRegion().boundingRect()
    return region.translated(part.mapTo(dialog, QPoint()))


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_a_dialog_fits_on_a_small_screen(parent: QWidget, small: QSize, kind: type[QDialog]):
    dialog = opened(DIALOGS[kind](parent))
    assert isinstance(dialog, FittedDialog)
    assert dialog.size().boundedTo(small) == dialog.size()
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    area = dialog.findChild(QScrollArea)
    page = None if area is None or area.parent() is not dialog else area.widget()
    for button in buttons:
        if page is None or not page.isAncestorOf(button):
            assert seen(dialog, button).size() == button.size(), button.text()
    if page is not None:
        for part in page.findChildren(QWidget):
            if part.isVisibleTo(page) and isinstance(part, QAbstractButton | QLineEdit | QLabel) and part.width():
                area.ensureWidgetVisible(part)
                assert not seen(dialog, part).isEmpty(), part
    dialog.close()


@pytest.mark.parametrize(
    "make", [AboutDialog, StopDialog, lambda parent: CorrectDialog(parent, "said " * 30, 3, WORDS)]
)
def test_a_question_fits_on_a_small_screen(parent: QWidget, make: Callable[[QWidget], QDialog]):
    dialog = opened(make(parent))
    assert dialog.size().boundedTo(SMALL - FRAME) == dialog.size()
    dialog.close()


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_on_a_usual_screen_nothing_is_scrolled(parent: QWidget, monkeypatch: pytest.MonkeyPatch, kind: type[QDialog]):
    monkeypatch.setattr(FittedDialog, "room", property(lambda _: QSize(1280, 800) - FRAME))
    dialog = opened(DIALOGS[kind](parent))
    areas = [area for area in dialog.findChildren(QScrollArea) if area.parent() is dialog]
    areas = [area for area in areas if not isinstance(area, ResultLine)]
    assert len(areas) == (kind in (OptionsDialog, ModelsDialog))
    dialog.close()


def test_there_is_room_for_the_frame_of_the_window(parent: QWidget):
    dialog = FittedDialog(parent)
    QVBoxLayout(dialog).addWidget(QLabel("a"))
    screen = dialog.screen().availableGeometry()
    assert dialog.room == screen.size() - FRAME
    dialog.resize(5000, 5000)
    opened(dialog)
    assert dialog.size() == dialog.room
    assert screen.contains(dialog.geometry())
    dialog.close()


def test_the_tab_key_goes_the_same_way_where_something_is_scrolled(
    parent: QWidget, small: QSize, monkeypatch: pytest.MonkeyPatch
):
    def way() -> list[str]:
        dialog = opened(ServerDialog(parent))
        assert dialog.focusWidget() is dialog.address
        dialog.address.setText("https://speech.example.org")
        names = []
        for _ in range(6):
            names.append(type(dialog.focusWidget()).__name__ + dialog.focusWidget().accessibleName())
            dialog.focusNextChild()
        dialog.close()
        return names

    scrolled = way()
    monkeypatch.setattr(FittedDialog, "room", property(lambda _: QSize(1280, 800)))
    assert scrolled == way()


def test_a_window_of_its_own_is_placed_on_the_screen_of_another_once(parent: QWidget):
    other = QWidget()
    come_to(other, parent)
    assert other.testAttribute(Qt.WidgetAttribute.WA_Moved), "else the system chooses the screen"
    assert parent.screen().availableGeometry().contains(other.rect().translated(other.pos()))
    other.move(5, 7)
    come_to(other, parent)
    assert other.pos() == QPoint(5, 7)
    other.deleteLater()


def test_what_is_larger_than_the_size_asked_for_is_not_cut(parent: QWidget):
    dialog, said, wide = FittedDialog(parent), QLabel("what can be done " * 40), QPushButton("Save " * 12)
    said.setWordWrap(True)
    layout = QVBoxLayout(dialog)
    for part in (said, wide):
        layout.addWidget(part)
    dialog.setMinimumWidth(90)
    dialog.resize(100, 60)
    opened(dialog)
    assert wide.width() >= wide.sizeHint().width()
    assert said.height() >= said.heightForWidth(said.width())
    dialog.close()


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_a_dialog_cannot_be_made_so_small_that_something_is_cut(parent: QWidget, kind: type[QDialog]):
    dialog = opened(DIALOGS[kind](parent))
    for _ in range(2):  # once it is narrower, it needs more height
        dialog.resize(1, 1)
        QCoreApplication.processEvents()
    for said in dialog.findChildren(QLabel):
        if said.isVisible() and said.wordWrap():
            assert said.height() >= said.heightForWidth(said.width()), said.text()
    for one in dialog.findChildren(QPushButton):
        if one.isVisible():
            assert one.size().expandedTo(one.minimumSizeHint()) == one.size(), one.text()
    for area in dialog.findChildren(PageArea):
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    for field in dialog.findChildren(QLineEdit):
        if field.isVisible() and not isinstance(field.parent(), QComboBox):
            option = QStyleOptionFrame()
            field.initStyleOption(option)
            inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
            assert field.fontMetrics().horizontalAdvance(field.placeholderText()) + 4 <= inside.width()
    dialog.close()


def test_a_dialog_cannot_be_made_much_smaller_than_it_opens(parent: QWidget):
    dialog = FittedDialog(parent)
    QVBoxLayout(dialog).addWidget(QListWidget())
    dialog.begin_at(600, 450)
    opened(dialog)
    before = dialog.size()
    dialog.resize(1, 1)
    assert dialog.size() == before * LEAST
    dialog.close()


def test_a_page_that_comes_to_need_more_room_widens_its_dialog(parent: QWidget):
    dialog, page, part = FittedDialog(parent), QWidget(), QLabel("a")
    QVBoxLayout(page).addWidget(part)
    area = PageArea(page)
    QVBoxLayout(dialog).addWidget(area)
    opened(dialog)
    part.setMinimumWidth(dialog.width() + 100)
    QCoreApplication.processEvents()
    assert page.minimumSizeHint().width() <= area.viewport().width()
    dialog.close()


def test_a_dialog_that_is_made_wider_can_be_made_less_high(parent: QWidget):
    dialog, said = FittedDialog(parent), QLabel("what can be done " * 40)
    said.setWordWrap(True)
    QVBoxLayout(dialog).addWidget(said)
    opened(dialog)
    dialog.resize(300, 1)
    narrow = dialog.height()
    dialog.resize(700, narrow)
    dialog.resize(700, 1)
    assert dialog.height() < narrow
    dialog.resize(300, 1)
    assert dialog.height() == narrow
    dialog.close()


def test_what_is_scrolled_can_have_the_keyboard_at_once(parent: QWidget, small: QSize):
    dialog = ServerDialog(parent)
    dialog.open()  # and before anything else happens: it may become the active window first
    assert dialog.findChild(QScrollArea) is not None
    assert dialog.focusWidget() is dialog.address
    assert dialog.address.isVisible()
    dialog.close()


def test_a_dialog_that_grows_comes_back_onto_the_screen(parent: QWidget):
    dialog = FittedDialog(parent)
    grows = QLabel("a")
    QVBoxLayout(dialog).addWidget(grows)
    opened(dialog)
    screen = dialog.screen().availableGeometry()
    dialog.move(screen.right() - dialog.width(), screen.bottom() - dialog.height())
    grows.setMinimumSize(300, 200)
    QCoreApplication.processEvents()
    assert dialog.height() >= 200
    assert screen.contains(dialog.geometry())
    dialog.close()


def test_what_comes_to_be_said_later_stays_on_the_screen(parent: QWidget, small: QSize):
    dialog = KeyDialog(parent, AIML, KeyState(None, has_keyring=True))
    opened(dialog)
    dialog.show_error(SurroundingsError(source="the variable HTTPS_PROXY", reason="“http://proxy:port” " * 20))
    QCoreApplication.processEvents()
    assert dialog.size().boundedTo(small) == dialog.size()
    save = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Save")
    assert seen(dialog, save).size() == save.size()
    dialog.close()


def row_of_buttons(dialog: QDialog) -> list[QPushButton]:
    """Those at the lower edge, from left to right."""
    made = [one for one in dialog.findChildren(QPushButton) if one.isVisible() and one.text()]
    lowest = max(one.mapTo(dialog, one.rect().center()).y() for one in made)
    row = [one for one in made if abs(one.mapTo(dialog, one.rect().center()).y() - lowest) < 8]
    return sorted(row, key=lambda one: one.mapTo(dialog, QPoint()).x())


# The last row of each dialog, from left to right.
ROWS: list[tuple[Callable[[QWidget], QDialog], list[str]]] = [
    (DIALOGS[KeyDialog], ["Forget this key", "Cancel", "Save"]),
    (DIALOGS[MicrophoneDialog], ["Record 5 seconds", "Close", "Record now"]),
    (DIALOGS[ModelsDialog], ["Use a model folder…", "Close"]),
    (DIALOGS[NameDialog], ["Cancel", "Save"]),
    (DIALOGS[OptionsDialog], ["Reset", "Cancel", "Save"]),
    (DIALOGS[EntryDialog], ["Cancel", "Save"]),
    (DIALOGS[ReportDialog], ["Close", "Copy report"]),
    (DIALOGS[RestoreDialog], ["Cancel", "Restore"]),
    (DIALOGS[SameWordsDialog], ["Cancel", "Fix 30 places"]),
    (DIALOGS[ServerDialog], ["Cancel", "Save"]),
    (DIALOGS[DeleteDialog], ["Cancel", "Delete…"]),
    (DIALOGS[SettingsDialog], ["Restore defaults", "Close"]),
    (DIALOGS[TrashDialog], ["Close", "Restore"]),
    (DIALOGS[WebDialog], ["Cancel", "Transcribe"]),
    (DIALOGS[WordListDialog], ["Cancel", "Save"]),
    (StopDialog, ["Go on recording", "Stop and close"]),
    (lambda parent: UnsavedDialog(parent, DiskFullError()), ["Keep it open", "Close and lose it"]),
    (lambda parent: CorrectDialog(parent, "3 places", 3, WORDS), ["Cancel", "Correct 3 places"]),
    (AboutDialog, ["Licences…", "Close"]),
]


@pytest.mark.parametrize(("make", "row"), ROWS, ids=lambda one: one[-1] if isinstance(one, list) else "")
def test_the_verb_is_at_the_right_of_cancel_and_no_button_has_an_icon(
    parent: QWidget, make: Callable[[QWidget], QDialog], row: list[str]
):
    dialog = opened(make(parent))
    buttons = row_of_buttons(dialog)
    assert [one.text().replace("&", "") for one in buttons] == row
    boxes = dialog.findChildren(QDialogButtonBox)
    assert [one.text() for box in boxes for one in box.buttons() if not one.icon().isNull()] == []
    dialog.close()


def test_the_buttons_of_a_dialog_for_files_have_no_icons_either(parent: QWidget):
    dialog = opened(RecordingsDialog(parent).dialog)
    [box] = dialog.findChildren(QDialogButtonBox)
    assert [one.text() for one in box.buttons() if not one.icon().isNull()] == []
    dialog.close()


def test_a_dialog_that_becomes_too_wide_stays_as_high_as_it_was(qapp: QApplication) -> None:
    dialog, wide = FittedDialog(), QLabel("")
    layout = QVBoxLayout(dialog)
    for part in (wide, QPushButton("Save")):
        layout.addWidget(part)
    dialog.resize(400, 420)
    dialog.show()
    height = dialog.height()
    wide.setMinimumWidth(dialog.room.width() + 100)
    QCoreApplication.sendPostedEvents()
    QApplication.processEvents()
    assert dialog.findChild(QScrollArea) is not None
    assert dialog.height() == height
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
