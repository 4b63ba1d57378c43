"""The dialog says of each model what to expect and where it is, and tells what is wanted of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QProgressBar, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from sttgui.domain.errors import DownloadGoneError, EngineMissingError, ModelUnfitError
from sttgui.domain.models import (
    BASE,
    LARGE,
    SMALL,
    TINY_EN,
    Availability,
    Damaged,
    Fetching,
    Halted,
    Missing,
    Model,
    Ready,
)
from sttgui.ui.recognisers.models_dialog import ModelsDialog
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice
from sttgui.viewmodel.settings import Settings

HUB = "huggingface.co"
MINE = Model("My model", ("en",))


class Opened:
    """The dialog over a window, and what it told."""

    def __init__(self, parent: QWidget, choice: RecogniserChoice) -> None:
        self.parent = parent
        self.choice = choice
        self.models = ModelList()
        self.show({BASE: Ready(), SMALL: Missing()})
        self.dialog = ModelsDialog(parent, choice, self.models)
        self.told: list[tuple[str, object]] = []
        for name in ("model_wanted", "fetch_wanted", "halt_wanted", "remove_wanted", "folder_chosen"):
            getattr(self.dialog, name).connect(lambda value, name=name: self.told.append((name, value)))
        self.dialog.open()

    def show(self, states: dict[Model, Availability]) -> None:
        self.models.show(states.items(), HUB)

    def row(self, model: str) -> QRadioButton:
        return next(one for one in self.dialog.findChildren(QRadioButton) if one.text().startswith(model))

    def said(self, model: str) -> str:
        return self.row(model).accessibleDescription()

    def buttons(self, model: str) -> dict[str, QPushButton]:
        row = self.row(model).parentWidget()
        return {one.text(): one for one in row.findChildren(QPushButton) if one.isVisible()}

    def texts(self) -> str:
        return "\n".join(one.text() for one in self.dialog.findChildren(QLabel) if one.isVisible())

    def settle(self) -> None:
        """Let the time pass in which a second click counts as part of the first."""
        for row in self.dialog._rows.values():
            row._changed_at.invalidate()


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Opened:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    opened = Opened(parent, RecogniserChoice(Settings(tmp_path / "settings.ini")))
    qtbot.waitExposed(opened.dialog)
    return opened


@pytest.mark.usefixtures("english_numbers")
def test_each_model_is_named_by_its_outcome_with_its_size_and_source(opened: Opened) -> None:
    opened.show({TINY_EN: Ready(), BASE: Ready(), SMALL: Missing(), LARGE: Missing()})
    rows = [one for one in opened.dialog.findChildren(QRadioButton) if one.isVisible()]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    opened.dialog.layout().activate()
    assert [one.text() for one in sorted(rows, key=lambda one: one.mapTo(opened.dialog, one.pos()).y())] == [
        "Fast (English only)",
        "Balanced (99 languages)",
        "Careful (99 languages)",
        "Most careful (99 languages)",
    ]
    assert "On this computer" in opened.said("Fast")
    assert "Not here: 486 MB to download from huggingface.co" in opened.said("Careful")
    assert "Not here: 1.6 GB" in opened.said("Most careful")
    assert "Slower than Balanced and more careful" in opened.texts()


def test_a_download_is_begun_halted_and_gone_on_with(opened: Opened) -> None:
    opened.buttons("Careful")["Download (486 MB)"].click()
    opened.show({BASE: Ready(), SMALL: Fetching(SMALL.size // 4)})
    opened.settle()
    opened.buttons("Careful")["Pause"].click()
    opened.show({BASE: Ready(), SMALL: Halted(SMALL.size // 4)})
    opened.settle()
    assert "Paused: 122 MB of 486 MB are here" in opened.said("Careful")
    opened.buttons("Careful")["Go on"].click()
    opened.buttons("Careful")["Remove (frees 122 MB)"].click()
    assert [name for name, _ in opened.told] == ["fetch_wanted", "halt_wanted", "fetch_wanted", "remove_wanted"]
    assert {model for _, model in opened.told} == {"small"}


def test_the_second_click_of_two_does_not_undo_the_first(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sttgui.ui.recognisers.models_dialog.QApplication.doubleClickInterval", lambda: 3_600_000)
    opened.buttons("Careful")["Download (486 MB)"].click()
    opened.show({BASE: Ready(), SMALL: Fetching()})
    opened.buttons("Careful")["Pause"].click()
    assert opened.told == [("fetch_wanted", "small")]


def test_progress_is_a_bar_and_words(opened: Opened) -> None:
    opened.show({BASE: Ready(), SMALL: Fetching(SMALL.size // 4)})
    [bar] = [one for one in opened.dialog.findChildren(QProgressBar) if one.isVisible()]
    assert bar.value() == bar.maximum() // 4
    assert "Careful" in bar.accessibleName()
    assert "25 % of 486 MB" in opened.said("Careful")
    opened.show({BASE: Ready(), SMALL: Fetching(SMALL.size)})
    assert "being checked" in opened.said("Careful")
    opened.show({BASE: Ready(), SMALL: Fetching(is_in_line=True)})
    assert "Waits until the other download is done" in opened.said("Careful")
    opened.show({BASE: Ready(), SMALL: Ready(is_removable=True)})
    assert not bar.isVisible()


def test_what_is_in_the_way_is_said_with_what_to_do(opened: Opened) -> None:
    gone = DownloadGoneError(host=HUB, reason="404 Not Found")
    opened.show({BASE: Ready(), SMALL: Halted(0, gone)})
    assert "huggingface.co does not give this model (404 Not Found)." in opened.texts()
    assert "Look for a newer version" in opened.said("Careful")
    assert "Go on" in opened.buttons("Careful")


def test_only_what_is_here_or_coming_can_be_used(opened: Opened) -> None:
    opened.show({TINY_EN: Ready(), BASE: Ready(), SMALL: Missing(), LARGE: Fetching(5)})
    assert [opened.row(name).isEnabled() for name in ("Fast", "Balanced", "Careful", "Most careful")] == [
        True,
        True,
        False,
        True,
    ]
    assert opened.row("Balanced").isChecked()
    opened.row("Fast").click()
    assert opened.told == [("model_wanted", "tiny.en")]
    assert opened.row("Balanced").isChecked()  # nobody has granted it
    opened.choice.choose_model("tiny.en")
    assert opened.row("Fast").isChecked()


def test_what_can_be_removed_says_the_room_it_frees(opened: Opened) -> None:
    folder = Path("/home/me/mine")
    opened.show({TINY_EN: Ready(), BASE: Ready(is_removable=True), SMALL: Damaged(), MINE: Ready(folder=folder)})
    assert list(opened.buttons("Fast")) == []  # its package would bring it back
    assert list(opened.buttons("Balanced")) == ["Remove (frees 148 MB)"]
    assert list(opened.buttons("Careful")) == ["Download (486 MB)", "Remove"]
    assert list(opened.buttons("My model")) == ["Take off the list"]
    assert f"in {folder}" in opened.said("My model")
    opened.show({BASE: Ready(), MINE: Missing()})
    assert "Its folder is not there" in opened.said("My model")
    assert list(opened.buttons("My model")) == ["Take off the list"]


def test_a_folder_is_chosen_and_its_outcome_said(opened: Opened, tmp_path: Path) -> None:
    next(one for one in opened.dialog.findChildren(QPushButton) if one.text() == "Use a model folder…").click()
    [dialog] = opened.dialog.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    assert opened.told == [("folder_chosen", tmp_path)]
    opened.dialog.show_error(ModelUnfitError(name="photos"))
    assert "There is no model in “photos” that can be used here." in opened.texts()
    opened.dialog.show_used(SMALL)
    assert "“Careful” is used from that folder." in opened.texts()
    assert "photos" not in opened.texts()


def test_without_a_recogniser_it_says_so_and_offers_nothing(opened: Opened) -> None:
    opened.models.show([(BASE, Ready()), (SMALL, Missing())], HUB, EngineMissingError())
    assert "no build for this computer" in opened.texts()
    assert not opened.buttons("Careful")["Download (486 MB)"].isEnabled()
    assert not opened.row("Balanced").isEnabled()


@pytest.mark.usefixtures("english_numbers")
def test_the_keyboard_goes_through_all_of_it_in_order(opened: Opened, qtbot: QtBot) -> None:
    opened.show({BASE: Ready(is_removable=True), SMALL: Halted(5), LARGE: Missing()})
    opened.dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    opened.row("Balanced").setFocus()
    seen = []
    for _ in range(7):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == [
        "Use Balanced (99 languages)",
        "Remove Balanced from this computer",
        "Go on downloading Careful",
        "Remove Careful from this computer",
        "Download Most careful, 1.6 GB from huggingface.co",
        "Use a model folder…",
        "Close",
    ]


def test_the_focus_stays_in_its_row_when_a_button_goes(opened: Opened, qtbot: QtBot) -> None:
    opened.dialog.activateWindow()
    pause = opened.buttons("Careful")["Download (486 MB)"]
    pause.setFocus()
    qtbot.waitUntil(pause.hasFocus)
    opened.show({BASE: Ready(), SMALL: Fetching(5)})
    assert pause.hasFocus()
    opened.show({BASE: Ready(), SMALL: Ready(is_removable=True)})
    assert opened.row("Careful").hasFocus()


def test_everything_has_a_name_and_a_tip(opened: Opened) -> None:
    opened.show({TINY_EN: Ready(), BASE: Ready(is_removable=True), SMALL: Halted(5), LARGE: Missing(), MINE: Missing()})
    parts = [*opened.dialog.findChildren(QRadioButton), *opened.dialog.findChildren(QPushButton)]
    assert all(one.accessibleName() and one.toolTip() for one in parts if one.isVisible())


def test_a_model_that_joins_or_leaves_the_list_leaves_the_others_as_they_are(opened: Opened) -> None:
    opened.show({BASE: Ready(), SMALL: Missing(), MINE: Ready(folder=Path("/m"))})
    assert opened.row("My model").isVisible()
    opened.show({BASE: Ready(), SMALL: Fetching(5)})
    assert "Pause" in opened.buttons("Careful")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(one.text().startswith("My model") for one in opened.dialog.findChildren(QRadioButton))


def test_it_is_freed_when_it_closes(opened: Opened) -> None:
    gone: list[bool] = []
    opened.dialog.destroyed.connect(lambda: gone.append(True))
    opened.dialog.accept()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [True]
    opened.choice.choose_model("small")
    opened.models.changed.emit()


def test_no_row_moves_when_a_download_begins_goes_on_and_ends(opened: Opened):
    def tops() -> list[int]:
        QApplication.processEvents()
        dialog = opened.dialog
        return [row.mapTo(dialog, row.rect().topLeft()).y() for row in dialog._rows.values()] + [dialog.height()]

    opened.show({BASE: Ready(), SMALL: Missing(), LARGE: Missing()})
    before = tops()
    for state in (Fetching(), Fetching(SMALL.size // 2), Halted(SMALL.size // 2), Ready()):
        opened.show({BASE: Ready(), SMALL: state, LARGE: Missing()})
        assert tops() == before, state
