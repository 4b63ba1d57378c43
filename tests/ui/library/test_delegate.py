"""Rows that wait for the user stand out from those that go on by themselves."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from sttgui.domain.errors import KeyMissingError, NotConnectedError, SubmitUnknownError
from sttgui.domain.jobs import Job, Paused, Phase, Running, Unsure, Waiting
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.library.delegate import LibraryDelegate
from sttgui.viewmodel.library_model import LibraryModel


@pytest.mark.parametrize(
    ("phase", "stands_out"),
    [
        (Paused(KeyMissingError(host="x")), True),
        (Unsure(SubmitUnknownError(), is_looking=False), True),
        (Unsure(SubmitUnknownError()), False),
        (Waiting(NotConnectedError()), False),
        (Running("g", trouble=NotConnectedError()), False),
    ],
)
def test_the_second_line_is_red_where_the_user_must_decide(
    qapp: QApplication, library: LibraryModel, make_job: Callable[..., Job], phase: Phase, stands_out: bool
) -> None:
    library.job_changed(make_job("a", phase))
    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill(LIGHT.window)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 300, 120)
    painter = QPainter(image)
    LibraryDelegate().paint(painter, option, library.index(0))
    painter.end()
    seen = {image.pixelColor(x, y).name() for x in range(300) for y in range(120)}
    assert (LIGHT.danger in seen) is stands_out
