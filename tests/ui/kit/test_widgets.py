"""The small widgets of all rooms."""

from pytestqt.qtbot import QtBot

from sttgui.ui.kit.widgets import ElidedLabel


def test_a_line_is_shortened_to_the_room_within_its_margins(qtbot: QtBot) -> None:
    narrow, with_margin = ElidedLabel(), ElidedLabel()
    for line, width in ((narrow, 160), (with_margin, 200)):
        qtbot.addWidget(line)
        line.setText("Saved on this computer at eight o'clock in the morning")
        line.resize(width, 30)
    with_margin.setContentsMargins(0, 0, 40, 0)
    assert with_margin.grab(narrow.rect()).toImage() == narrow.grab().toImage()
