"""Rows that wait for the user stand out from those that go on by themselves."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from sttgui.domain.errors import KeyMissingError, NotConnectedError, SubmitUnknownError
from sttgui.domain.jobs import Job, Paused, Phase, Places, Running, Unsure, Waiting
from sttgui.ui.kit.theme import LIGHT
from sttgui.ui.library.delegate import LibraryDelegate, header_height
from sttgui.viewmodel.library_model import LibraryModel


@pytest.mark.parametrize(
    ("phase", "stands_out"),
    [
        (Paused(KeyMissingError(host="x")), True),
        (Unsure(SubmitUnknownError(), is_looking=False), True),
        (Unsure(SubmitUnknownError()), False),
        (Waiting(NotConnectedError()), False),
        (Running(trouble=NotConnectedError()), False),
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


def painted(
    library: LibraryModel, width: int, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight, row: int = 0
) -> QImage:
    option = QStyleOptionViewItem()
    option.font.setPixelSize(13)
    option.direction = direction
    rows = LibraryDelegate()
    height = rows.sizeHint(option, library.index(row)).height()
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(LIGHT.window)
    option.rect = QRect(0, 0, width, height)
    painter = QPainter(image)
    rows.paint(painter, option, library.index(row))
    painter.end()
    return image


def seen_at(image: QImage, colour: str) -> list[int]:
    """How far from the left a colour is seen."""
    rows = range(image.height())
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).name() == colour for y in rows)]


def test_every_row_is_46_px_high_whatever_it_says(
    qapp: QApplication, library: LibraryModel, make_job: Callable[..., Job]
) -> None:
    library.job_changed(make_job("a", Running(0.5)))
    library.job_changed(make_job("b", Paused(KeyMissingError(host="x"))))
    library.job_changed(replace(make_job("c"), places=Places(3, 5)))
    option = QStyleOptionViewItem()
    option.font.setPixelSize(13)
    heights = {
        LibraryDelegate().sizeHint(option, index).height() - header_height(index, option.font)
        for index in map(library.index, range(3))
    }
    assert heights == {46}


@pytest.mark.parametrize("width", [240, 170, 90])
def test_the_number_to_check_stands_at_the_far_end_also_where_there_is_no_room(
    qapp: QApplication, library: LibraryModel, make_job: Callable[..., Job], width: int
) -> None:
    library.job_changed(replace(make_job("long name " * 15), places=Places(37, 40), duration_ms=3_000_000))
    pill = seen_at(painted(library, width), LIGHT.pill_fill)
    assert width - 20 <= max(pill) < width
    assert min(pill) > 20
    mirrored = seen_at(painted(library, width, Qt.LayoutDirection.RightToLeft), LIGHT.pill_fill)
    assert 0 <= min(mirrored) < 20


@pytest.mark.parametrize("width", [240, 150])
def test_versions_that_were_read_from_two_files_do_not_look_alike(
    qapp: QApplication, library: LibraryModel, make_job: Callable[..., Job], width: int
) -> None:
    first = replace(make_job("a"), title="Interview", places=Places(3, 5), duration_ms=52_000)
    later = replace(first, version_of="a", places=Places(3, 5))
    for job_id, file in (("b", "by hand.srt"), ("c", "talk.vtt")):
        library.job_changed(replace(later, id=job_id, imported=file))
    library.job_changed(first)
    assert painted(library, width, row=1) != painted(library, width, row=2)


def test_what_is_checked_is_green_and_nothing_is_where_nobody_looked(
    qapp: QApplication, library: LibraryModel, make_job: Callable[..., Job]
) -> None:
    job = make_job("a")
    for places, is_green in ((Places(0, 5), True), (Places(0, 0), False), (None, False)):
        library.job_changed(replace(job, places=places))
        assert bool(seen_at(painted(library, 240), LIGHT.good)) is is_green


def test_a_length_is_left_out_where_it_does_not_fit_and_never_cut(
    qapp: QApplication, library: LibraryModel, make_job: Callable[..., Job]
) -> None:
    """Each width shows all of it, the day alone, or nothing: what is drawn never reaches the number."""
    job = replace(make_job("", None), places=Places(1234, 2000), duration_ms=6_480_000)
    ends = []
    for width in range(240, 60, -10):
        library.job_changed(job)
        quiet = seen_at(painted(library, width), LIGHT.quiet)
        ends.append(max(quiet, default=0))
    assert len(set(ends)) <= 4
