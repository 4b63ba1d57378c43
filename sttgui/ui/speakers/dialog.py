"""The list of all speakers, and the field for the name of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.options import USUAL_SPEAKERS
from sttgui.domain.turns import MOST_SPEAKERS
from sttgui.ui.kit import text
from sttgui.ui.kit.choosing import current_is_selected
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.result_line import ResultLine
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import button, confirm_buttons, keep_width, label, needs
from sttgui.ui.speakers import text as speaker_text
from sttgui.ui.speakers.menu import Hear, Merge, UseName, dot
from sttgui.viewmodel.speakers import Speaker

LONGEST = 200  # characters of a name
KEY = Qt.ItemDataRole.UserRole


class NameDialog(FittedDialog):
    """Asks what somebody is called. `taken` are the names of all others; who gets one of those is that other."""

    name_chosen = Signal(str)

    def __init__(self, parent: QWidget, heading: str, name: str, taken: Sequence[str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self._before = name
        self._taken = {one.casefold(): one for one in taken}
        self.field = QLineEdit(name)
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(tr("Name"))
        self.field.setToolTip(tr("What this speaker is called in the transcript and in exported files"))
        self.field.selectAll()
        self._note = ResultLine(2, "small")
        self._save = button(tr("Save"), tr("Use this name everywhere in the transcript"), "primary")
        keep_width(self._save, tr("Make them one"))
        box = confirm_buttons(self, self._save, tr("Leave everything as it was"))
        box.accepted.connect(self._accept_name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Name"), "strong"))
        layout.addWidget(self.field)
        layout.addWidget(self._note)
        layout.addStretch()
        layout.addWidget(box)
        self.field.textChanged.connect(self._show_state)
        self._show_state()
        self.resize(380, self.sizeHint().height())

    @property
    def note(self) -> str:
        """What is said about the name that is entered."""
        return self._note.text()

    def draft(self) -> dict[str, str]:
        return {"name": self.field.text()} if self.field.text() != self._before else {}

    def show_draft(self, draft: Mapping[str, str]) -> None:
        self.field.setText(draft.get("name", self._before))

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _show_state(self) -> None:
        known = self._taken.get(self._name().casefold())
        self._note.say(speaker_text.already(known) if known is not None else "", "small")
        self._save.setText(tr("Save") if known is None else tr("Make them one"))
        self._save.setEnabled(bool(self._name()))

    def _accept_name(self) -> None:
        self.name_chosen.emit(self._name())
        self.accept()


class SpeakersDialog(FittedDialog):
    """Shows what it is given, which may change while it is open."""

    renamed = Signal(str, str)  # a speaker's key, and the new name
    merge_chosen = Signal(object)  # Merge
    hear_wanted = Signal(object)  # Hear
    name_wanted = Signal(object)  # UseName
    search_wanted = Signal(int)  # for how many, 0 where nobody knows
    stop_wanted = Signal()

    def __init__(self, parent: QWidget, tokens: Tokens, *, can_hear: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Speakers"))
        self._tokens = tokens
        self._can_hear = can_hear
        self._speakers: tuple[Speaker, ...] = ()
        self._entered: tuple[str, str] | None = None
        self._entering = QTimer(self, singleShot=True, interval=0)  # the field must be gone before the list changes
        self._about = label("", "quiet", wrap=True)
        self.list = QTreeWidget()
        self._set_up_list()
        self._hear = button(tr("Hear the voice"), tr("Play five seconds of this speaker"))
        self._rename = button(tr("Rename"), tr("Change the name everywhere (F2)"))
        needs(self._rename, tr("Choose one in the list first."))
        self._merge = button(tr("Merge with"), tr("This speaker and another one are the same person"))
        self._others = QMenu(self)
        self._others.setAccessibleName(tr("Merge with"))
        self._merge.setMenu(self._others)
        close = button(tr("Close"), tr("Back to the transcript"))
        row = QHBoxLayout()
        for part in (self._hear, self._rename, self._merge):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self._about)
        layout.addWidget(self.list, 1)
        layout.addStretch()  # takes the room of the list where there is none
        layout.addLayout(self._offer_row())
        layout.addLayout(self._search_row())
        layout.addWidget(self._search_line)
        layout.addLayout(row)
        self.begin_at(560, 400)
        self.list.itemChanged.connect(self._changed)
        self._entering.timeout.connect(self._take_name)
        self.list.currentItemChanged.connect(self._show_state)
        self._hear.clicked.connect(self._hear_current)
        self._rename.clicked.connect(self._rename_current)
        self._others.triggered.connect(self._other_chosen)
        close.clicked.connect(self.accept)

    def _set_up_list(self) -> None:
        self.list.setAccessibleName(tr("Speakers"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([tr("Name"), tr("Speaks for"), tr("Words")])
        self.list.setItemDelegate(_NamesOnly(self.list))
        self.list.setEditTriggers(QTreeWidget.EditTrigger.DoubleClicked | QTreeWidget.EditTrigger.EditKeyPressed)
        for column in (1, 2):
            self.list.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        current_is_selected(self.list)

    def show_speakers(self, speakers: tuple[Speaker, ...]) -> None:
        """Show these; the one that was chosen stays so."""
        current = self._current()
        self._speakers = speakers
        self._about.setText(speaker_text.about(len(speakers)))
        self.list.blockSignals(True)  # it is told, not asked
        self.list.clear()
        for place, one in enumerate(speakers):
            item = QTreeWidgetItem([one.name, speaker_text.spoken(one), text.number(one.words)])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setIcon(0, dot(self._tokens.speaker(place)))
            item.setData(0, KEY, one.key)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, speaker_text.in_words(one))
            for column in (1, 2):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.list.addTopLevelItem(item)
            if place == 0 or (current is not None and one.key == current.key):
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(bool(speakers))
        self._show_state()

    def _offer_row(self) -> QHBoxLayout:
        """Who the chosen speaker sounds like, or else the first for whom there is somebody."""
        self._offers: Mapping[str, str] = {}
        self._offer: UseName | None = None
        self._sounds_like = label("", wrap=True)
        self._use = button(tr("Use this name"), tr("Call this speaker so everywhere in the transcript"))
        self._use.clicked.connect(self._use_clicked)
        row = QHBoxLayout()
        row.addWidget(self._sounds_like, 1)
        row.addWidget(self._use)
        return row

    def show_offers(self, offers: Mapping[str, str]) -> None:
        """Names that fit the voices of some speakers, by their keys."""
        self._offers = offers
        self._show_state()

    def _show_offer(self) -> None:
        this = self._current()
        ordered = self._speakers if this is None else (this, *self._speakers)
        offered = next((one for one in ordered if one.key in self._offers), None)
        self._offer = None if offered is None else UseName(offered.key, self._offers[offered.key])
        if offered is not None and self._offer is not None:
            said = speaker_text.sounds_like(offered.name, self._offer.name)
            self._sounds_like.setText(said)
            self._use.setAccessibleDescription(said)
        for part in (self._sounds_like, self._use):
            part.setVisible(offered is not None)

    def _use_clicked(self) -> None:
        if self._offer is not None:
            self.name_wanted.emit(self._offer)

    def _search_row(self) -> QHBoxLayout:
        """How many speak, and the button that finds them."""
        self._is_searching = False
        self._count = QComboBox()
        self._count.setAccessibleName(tr("How many people speak"))
        self._count.setToolTip(tr("Who knows it gets a better answer; without it the number is guessed too"))
        for count in (*range(1, MOST_SPEAKERS + 1), 0):
            self._count.addItem(speaker_text.how_many(count), count)
        self._count.setCurrentIndex(self._count.findData(USUAL_SPEAKERS))
        self._search = button(
            speaker_text.find(), tr("Listen to the voices on this computer, and say who speaks where")
        )
        keep_width(self._search, speaker_text.find_again())
        self._search.clicked.connect(self._search_clicked)
        self._search_line = ResultLine(2, "small")
        row = QHBoxLayout()
        row.addWidget(label(tr("How many people speak")))
        row.addWidget(self._count)
        row.addWidget(self._search)
        row.addStretch()
        return row

    def show_search(self, said: str, *, is_at_work: bool, can_search: bool) -> None:
        """How far the search for speakers is, or what became of it."""
        self._is_searching = is_at_work
        self._count.setEnabled(can_search and not is_at_work)
        self._search.setEnabled(can_search or is_at_work)
        self._search.setText(
            tr("Stop") if is_at_work else speaker_text.find_again() if self._speakers else speaker_text.find()
        )
        self._search_line.say(
            said or speaker_text.about_search(can_search=can_search, has_speakers=bool(self._speakers)), "small"
        )

    def _search_clicked(self) -> None:
        if self._is_searching:
            self.stop_wanted.emit()
        else:
            self.search_wanted.emit(int(self._count.currentData()))

    def _current(self) -> Speaker | None:
        item = self.list.currentItem()
        key = None if item is None else item.data(0, KEY)
        return next((one for one in self._speakers if one.key == key), None)

    def _show_state(self) -> None:
        this = self._current()
        self._hear.setEnabled(self._can_hear and this is not None and this.sample is not None)
        self._rename.setEnabled(this is not None)
        self._others.clear()
        for place, one in enumerate(self._speakers):
            if this is not None and one is not this:
                entry = self._others.addAction(dot(self._tokens.speaker(place)), speaker_text.menu_name(one.name))
                entry.setData(Merge(this.key, one.key))
        self._merge.setEnabled(not self._others.isEmpty())
        self._show_offer()

    def _changed(self, item: QTreeWidgetItem) -> None:
        self._entered = (item.data(0, KEY), " ".join(item.text(0).split())[:LONGEST])
        self._entering.start()

    def _take_name(self) -> None:
        assert self._entered is not None
        key, name = self._entered
        if name and any(one.key == key and one.name != name for one in self._speakers):
            self.renamed.emit(key, name)
        else:
            self.show_speakers(self._speakers)  # as it was

    def _hear_current(self) -> None:
        this = self._current()
        if this is not None:
            self.hear_wanted.emit(Hear(this.key))

    def _rename_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.setFocus()
            self.list.editItem(item, 0)

    def _other_chosen(self, entry: QAction) -> None:
        self.merge_chosen.emit(entry.data())


class _NamesOnly(QStyledItemDelegate):
    """Lets the first column be edited, no other."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        if index.column() != 0:
            return None  # type: ignore[return-value]  # its stub forgets that there need not be one
        field = super().createEditor(parent, option, index)
        field.setAccessibleName(tr("Name"))
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """As high as the row: what is left within its padding and the frame is less than letters need."""
        super().updateEditorGeometry(editor, option, index)
        beside = editor.geometry()
        editor.setGeometry(beside.left(), option.rect.top(), beside.width(), option.rect.height())
