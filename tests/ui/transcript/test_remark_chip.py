"""The line with the chip about a transcript."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sttgui.ui.transcript.remark_chip import ChipLine, RemarkChip


class Requests(QObject):
    """Counts how often a widget is asked to be laid out."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        self.count += event.type() is QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


def line_of(qtbot: QtBot, chip: RemarkChip) -> tuple[QWidget, ChipLine]:
    """A window, and the line in it in which the chip stands behind something else."""
    window = QWidget()
    qtbot.addWidget(window)
    line = ChipLine(chip)
    line.addWidget(QLabel("Beside it"))
    line.addWidget(chip)
    window.setLayout(line)
    return window, line


def test_the_line_comes_to_rest_once_it_is_laid_out(qtbot: QtBot) -> None:
    chip = RemarkChip()
    window, _ = line_of(qtbot, chip)
    chip.show_remarks((), is_draft=True, leads_to_all=False)
    requests = Requests(window)
    window.installEventFilter(requests)
    with qtbot.waitExposed(window):
        window.show()
    for _ in range(20):
        QApplication.processEvents()
    laid_out = requests.count
    for _ in range(20):
        QApplication.processEvents()
    assert requests.count == laid_out


def test_a_remark_is_not_cut_where_there_is_room(qtbot: QtBot) -> None:
    chip = RemarkChip()
    window, line = line_of(qtbot, chip)
    line.addStretch()
    remark = "The file breaks off at 0:09, so the end of it is missing here."
    chip.show_remarks((remark,), is_draft=True, leads_to_all=False)
    window.resize(1600, 60)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: chip.text() == remark)


def test_where_there_is_no_room_for_its_shortest_words_its_icon_stays_and_nothing_is_pushed_out(qtbot: QtBot) -> None:
    chip = RemarkChip()
    window, _ = line_of(qtbot, chip)
    chip.show_remarks((), is_draft=True, leads_to_all=False)
    with qtbot.waitExposed(window):
        window.show()
    beside = window.findChild(QLabel)
    assert beside is not None
    for width, is_seen in ((beside.width() + 120, False), (900, True), (beside.width() + 120, False)):
        window.resize(width, 60)
        qtbot.waitUntil(lambda is_seen=is_seen: bool(chip.text()) is is_seen)
        assert window.width() == width
        assert chip.geometry().right() < width
        assert beside.width() >= beside.sizeHint().width()
        assert chip.accessibleName()
