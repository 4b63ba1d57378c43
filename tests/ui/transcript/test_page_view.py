"""Pages are laid out as one scrolls to them, and are white paper in any theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.exporters import Options, pages
from sttgui.ui.kit.theme import DARK, LIGHT, Tokens, palette
from sttgui.ui.transcript.page_view import GAP, PageView

LONG = Transcript(tuple(Paragraph(tuple(Word("word") for _ in range(200))) for _ in range(60)))


@pytest.fixture
def view(qapp: QApplication) -> Iterator[PageView]:
    view = PageView()
    view.resize(420, 300)
    view.show()
    yield view
    view.close()
    view.deleteLater()


def show(view: PageView, transcript: Transcript = LONG, title: str = "A talk") -> None:
    paper = pages.paper()
    view.show_pages(pages.lay_out(transcript, title, (), Options(), paper), paper)


def test_pages_are_laid_out_as_one_scrolls_to_them(view: PageView) -> None:
    show(view)
    assert len(view.pages) <= 2
    bar = view.verticalScrollBar()
    seen = len(view.pages)
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        QApplication.processEvents()
        assert seen <= len(view.pages) <= seen + 2
        seen = len(view.pages)
    paper = pages.paper()
    assert seen == len(list(pages.lay_out(LONG, "A talk", (), Options(), paper)))


def test_other_pages_begin_at_the_top(view: PageView) -> None:
    show(view)
    QApplication.processEvents()
    view.verticalScrollBar().setValue(200)
    show(view, Transcript(), "Another")
    assert view.verticalScrollBar().value() == 0
    assert [page.text for page in view.pages] == ["Another\n1"]
    assert view.accessibleDescription() == "Another\n1"


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_paper_is_white_with_dark_letters(view: PageView, tokens: Tokens) -> None:
    view.setPalette(palette(tokens))
    show(view)
    QApplication.processEvents()
    shown = view.viewport().grab().toImage()
    assert shown.pixelColor(GAP + 10, GAP + 10) == QColor("white")
    across, down = range(shown.width() // 8, shown.width() // 2), range(shown.height() // 5, shown.height() - GAP)
    assert min(shown.pixelColor(x, y).lightness() for x in across for y in down) < 120
