"""Parts stand in as many rows as they need."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from sttgui.ui.kit.flow import Flow


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_has_no_room_in_a_row_stands_in_the_next_at_the_side_where_one_begins(
    qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    page, flow = QWidget(), Flow()
    page.setLayoutDirection(direction)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(flow)
    column.addStretch()
    parts = [QPushButton(name) for name in ("Change…", "Add…", "Remove keys", "Restore")]
    for part in parts:
        flow.addWidget(part)
    parts[1].hide()
    rows = []
    for width in (parts[0].sizeHint().width() + parts[2].sizeHint().width() + 10, 900):
        page.resize(width, 300)
        page.show()
        column.activate()
        seen = [part for part in parts if part.isVisible()]
        rows.append([part.y() for part in seen])
        assert all(part.size() == part.sizeHint() for part in seen)
        assert all(part.geometry().left() >= 0 and part.geometry().right() < width for part in seen)
        first = seen[0].geometry()
        assert first.left() == 0 if direction is Qt.LayoutDirection.LeftToRight else first.right() == width - 1
    narrow, wide = rows
    assert len(narrow) == 3
    assert narrow[0] == narrow[1] < narrow[2]
    assert len(set(wide)) == 1
    page.close()
