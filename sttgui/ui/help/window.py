"""The window of the help: its pages at the left, the one that is read at the right, and a field to search them all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QKeySequence, QShortcut, QTextCursor, QTextTable
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.direction import is_right_to_left
from sttgui.ui.help.own_window import OwnWindow
from sttgui.ui.kit.appearance import Appearance
from sttgui.ui.kit.choosing import current_is_selected
from sttgui.ui.kit.guarded import guarded
from sttgui.ui.kit.search_field import SearchField
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import label, say
from sttgui.viewmodel import help_book
from sttgui.viewmodel.help_book import Page

SIZE = QSize(820, 600)
LIST_WIDTH = 230


@guarded
class HelpWindow(OwnWindow):
    """The pages of the help. `language_changed` asks for those of the language there is then."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(tr("Wordlight Help"))
        self.setObjectName("help_window")
        self._pages: list[Page] = []
        self._shown = ""
        self._tokens = appearance.tokens
        self.field = SearchField(tr("Search the help"))
        self.list = QListWidget()
        self.list.setObjectName("help_list")
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser()
        self.text.setObjectName("help_text")
        self.text.setProperty("kind", "reading")
        self.text.setOpenLinks(False)
        self._nothing = label("", "quiet", wrap=True)
        self._arrange()
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._next)
        self.field.down_pressed.connect(self.list.setFocus)
        current_is_selected(self.list)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemActivated.connect(self._enter)
        self.text.anchorClicked.connect(self._follow)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._to_field)
        QShortcut(QKeySequence.StandardKey.FindNext, self).activated.connect(self._next)
        appearance.tokens_changed.connect(self._set_theme)
        self._set_theme(appearance.tokens)
        self.begin_with(SIZE)

    def show_pages(self, pages: Sequence[Page], wanted: str) -> None:
        """Open with one of the pages; empty is the one read last, or else the first."""
        self._shown = wanted or self._shown or pages[0].id
        self.field.clear()
        self.renew(pages)
        self.come_up(self.field)

    def renew(self, pages: Sequence[Page]) -> None:
        """Show the same page of these."""
        self._pages = list(pages)
        self._fill()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.field)
        left.addWidget(self._nothing)
        left.addWidget(self.list, 1)
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(LIST_WIDTH)
        left.setContentsMargins(0, 0, 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(side)
        layout.addWidget(self.text, 1)
        self._nothing.hide()

    def _to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _find(self) -> None:
        self._fill()
        self._mark()  # also where no page was found

    def _fill(self) -> None:
        """List all pages, or those that have what is looked for."""
        sought = self.field.text().strip()
        rows = (
            [(hit.page, hit.excerpt) for hit in help_book.find(self._pages, sought)]
            if sought
            else [(page, "") for page in self._pages]
        )
        self.list.blockSignals(True)  # each row that goes would choose another one
        self.list.clear()
        chosen = None
        for page, excerpt in rows:
            item = QListWidgetItem(f"{page.title}\n{excerpt}" if excerpt else page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.id)
            self.list.addItem(item)
            if page.id == self._shown or chosen is None:
                chosen = item
        self.list.blockSignals(False)
        say(self._nothing, "" if rows else tr("No page has these words. Try fewer, or shorter ones."))
        if chosen is not None:
            self.list.setCurrentItem(chosen)
            self._choose(chosen)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show_page(str(item.data(Qt.ItemDataRole.UserRole)))

    def _enter(self, item: QListWidgetItem) -> None:
        self._choose(item)
        self.text.setFocus()

    def _follow(self, address: QUrl) -> None:
        name = address.fileName().removesuffix(".md")
        if address.scheme():
            QDesktopServices.openUrl(address)
        elif any(page.id == name for page in self._pages):
            self.field.clear()
            for row in range(self.list.count()):
                if self.list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                    self.list.setCurrentRow(row)

    def _show_page(self, name: str) -> None:
        page = next(page for page in self._pages if page.id == name)
        self._shown = name
        self.text.setMarkdown(page.markdown)
        self.text.setAccessibleName(page.title)
        self._shape(is_right_to_left(page.title))
        self._mark()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if self.field.text().strip():
            self._next()

    def _shape(self, is_leftwards: bool) -> None:
        """Room between the lines, tables without a grid, and all lines in the order of the page, also one that begins
        with a key.
        """
        way = Qt.LayoutDirection.RightToLeft if is_leftwards else Qt.LayoutDirection.LeftToRight
        document = self.text.document()
        document.setDocumentMargin(16)
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = block.blockFormat()
            level = form.headingLevel()
            if level:
                form.setTopMargin(0 if level == 1 else 14)
                form.setBottomMargin(6)
            elif cursor.currentTable() is None:
                form.setTopMargin(2)
                form.setBottomMargin(4 if block.textList() is not None else 8)
            form.setLayoutDirection(way)
            form.setLineHeight(125, form.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(form)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format().toTableFormat()
                shape.setBorder(0)
                shape.setCellPadding(3)
                shape.setCellSpacing(0)
                shape.setTopMargin(4)
                shape.setBottomMargin(8)
                frame.setFormat(shape)

    def _mark(self) -> None:
        """Show in the page where the words are that are looked for."""
        marks = []
        for start, end in self._places():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.text.document())
            mark.cursor.setPosition(start)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(QColor(self._tokens.found_fill))
            mark.format.setForeground(QColor(self._tokens.text))
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _places(self) -> list[tuple[int, int]]:
        folded = help_book.fold(self.text.document().toRawText())
        places = []
        for word in help_book.words_of(self.field.text()):
            at = folded.find(word)
            while at >= 0:
                places.append((at, at + len(word)))
                at = folded.find(word, at + len(word))
        return sorted(places)

    def _next(self) -> None:
        """Go to the next place in the page, and from the last one to the first."""
        places = self._places()
        if not places:
            return
        now = self.text.textCursor().selectionEnd()
        start, end = next((place for place in places if place[0] >= now), places[0])
        cursor = self.text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)

    def _set_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._mark()
