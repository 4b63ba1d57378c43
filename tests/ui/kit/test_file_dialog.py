"""Files are chosen with the system's own dialog."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QCompleter, QFileDialog, QWidget
from shiboken6 import isValid

import sttgui
from sttgui.ui.kit.file_dialog import FileDialog
from sttgui.ui.kit.folder_dialog import ask_for_folder
from sttgui.ui.library.file_dialogs import RecordingsDialog
from sttgui.ui.library.tags_field import TagsField
from sttgui.ui.recognisers.option_fields import LanguageField


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QWidget]:
    parent = QWidget()
    parent.show()
    yield parent
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_qt_is_free_to_take_the_dialog_of_the_system(parent: QWidget) -> None:
    asking = RecordingsDialog(parent)
    assert asking.dialog.metaObject().className() == QFileDialog.staticMetaObject.className()
    assert not asking.dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    sources = Path(sttgui.__file__).parent.rglob("*.py")
    texts = {source: source.read_text(encoding="utf-8") for source in sources}
    assert [source.name for source, text in texts.items() if "(QFileDialog):" in text] == []
    assert [source.name for source, text in texts.items() if "DontUseNativeDialog" in text] == []


def test_what_asks_is_freed_with_its_dialog(parent: QWidget) -> None:
    asking = FileDialog(parent, "Choose", QFileDialog.FileMode.ExistingFile)
    asking.open()
    dialog = asking.dialog
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    assert not isValid(asking)


def test_a_folder_that_is_chosen_is_told(parent: QWidget, tmp_path: Path) -> None:
    chosen: list[str] = []
    ask_for_folder(parent, "Folder", tmp_path, chosen.append)
    [dialog] = parent.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    assert Path(dialog.directory().path()) == tmp_path
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert chosen == [str(tmp_path)]


def test_what_is_offered_while_one_types_has_a_ground_of_its_own(parent: QWidget) -> None:
    asking = FileDialog(parent, "Choose", QFileDialog.FileMode.Directory)
    asking.dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    asking.open()
    tags, language = TagsField([], ["interview"]), LanguageField()
    offers = [asking.dialog.findChild(QCompleter), tags.offer, language.completer()]
    assert [offer.popup().objectName() for offer in offers if offer is not None] == ["completion"] * 3
    asking.dialog.close()
