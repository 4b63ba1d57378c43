"""The window in which a transcript is exported: format, what goes in, how it will look, and where to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, groupby, takewhile
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.errors import NoTimesError
from sttgui.domain.jobs import FileSource, Job, Marker
from sttgui.domain.transcript import Transcript, text_words
from sttgui.exporters.limits import Broken, Limits
from sttgui.exporters.options import Options
from sttgui.storage.folders import Folders, resource
from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.choosing import current_is_selected
from sttgui.ui.kit.file_names import documents_folder, suggested_name
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.folder_dialog import ask_for_folder
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.text import sentence, sentences, tr
from sttgui.ui.kit.widgets import ElidedLabel, button, confirm_buttons, keep_width, label, needs
from sttgui.ui.transcript import export_text as text
from sttgui.ui.transcript.export_limits import BrokenList
from sttgui.ui.transcript.export_options import OptionsForm
from sttgui.ui.transcript.page_view import PageView
from sttgui.ui.transcript.text import are_times_estimated
from sttgui.viewmodel import settings_table as table
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.settings import Settings

if TYPE_CHECKING:
    from sttgui.exporters import Format

SIZE = QSize(800, 600)  # with letters of the usual size
EDGE, BETWEEN = 18, 14  # px: at the sides, and beside the list
SHOWN_WORDS, SHOWN_LETTERS = 400, 6000
FORMAT_ROLE = Qt.ItemDataRole.UserRole
_WRAPPED, _EACH_LINE_ONE = QTextBrowser.LineWrapMode.WidgetWidth, QTextBrowser.LineWrapMode.NoWrap


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Which transcript to export, in which format, to which file. Where the user has agreed to it, that `may_replace`
    one of this name.
    """

    job_id: str
    format_id: str
    path: Path
    options: Options = field(default_factory=Options)
    may_replace: bool = False


@dataclass(frozen=True, slots=True)
class CopyRequest:
    """Which text is to be copied: a transcript as it would be in a file of this format."""

    job_id: str
    format_id: str
    options: Options


class ExportDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes. It begins with what was chosen last.

    With `others`, they are exported too, each to a file of its own name; `without` is how many more have no transcript.
    """

    export_chosen = Signal(object)  # ExportRequest
    several_chosen = Signal(object)  # tuple[ExportRequest, ...], whose names may be taken
    copy_wanted = Signal(object)  # CopyRequest
    limits_chosen = Signal(object)  # Limits, to be compared with the whole transcript
    place_wanted = Signal(object)  # int: ms, where to go in the text instead

    def __init__(
        self,
        parent: QWidget,
        job: Job,
        transcript: Transcript,
        formats: Sequence[Format],
        settings: Settings,
        *,
        others: Sequence[Job] = (),
        without: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export all") if others else tr("Export"))
        helped_by(self, HelpPage.EXCHANGE)
        self._job = job
        self._others = others
        self._without = without
        self._is_taken = False  # whether a file of this name is there
        self._part = _beginning(transcript)
        self._doubtful: frozenset[int] | None = frozenset() if self._part is not transcript else None
        self._settings = settings
        self._formats = {one.id: one for one in formats}
        self._markers = job.source.markers if isinstance(job.source, FileSource) else ()
        self.folder = settings.get(table.EXPORT_FOLDER) or export_folder(job)
        if not self.folder.is_dir():
            self.folder = export_folder(job)
        self.formats = QListWidget()
        self.formats.setAccessibleName(tr("Format"))
        self.formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._purpose = label("", "quiet", wrap=True)
        self._fill(formats)
        room = min(self.room.width(), round(SIZE.width() * letters())) - self.formats.width() - BETWEEN - 2 * EDGE
        self.form = OptionsForm([job, *others], None if others else transcript, room)
        self._preview = _Preview()
        self.broken = BrokenList()
        self._folder = ElidedLabel()
        self._folder.setAccessibleName(tr("Folder"))
        self.name = QLineEdit(suggested_name(job.title))
        self.name.setAccessibleName(tr("Name of the file"))
        self._suffix = label("", "quiet")
        self._note = label("", "small", wrap=True)
        self.save = button(tr("Save"), tr("Write the file"), "primary")
        if others:
            self.save.setText(tr("Save all"))
            self.save.setToolTip(tr("Write a file for each transcript in the folder"))
        else:
            keep_width(self.save, tr("Replace"))
        self.copy = button(tr("Copy"), tr("Put the whole text on the clipboard instead"))
        needs(self.copy, tr("What is plain text can be copied, such as Plain text, Markdown and subtitles."))
        self._lay_out()
        self._connect()
        self._choose_format(settings.get(table.EXPORT_FORMAT))

    @property
    def format(self) -> Format:
        """What is chosen in the list."""
        return self._formats[self.formats.currentItem().data(FORMAT_ROLE)]

    @property
    def options(self) -> Options:
        """What is wanted of what the chosen format has a place for."""
        return self.form.options_for(self._job)

    @property
    def path(self) -> Path:
        """Where the file goes."""
        return self.folder / (suggested_name(self.name.text()) + self.format.suffix)

    def _fill(self, formats: Sequence[Format]) -> None:
        for group, own in groupby(formats, lambda one: one.group):
            heading = QListWidgetItem(tr(group.value))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            bold = self.formats.font()
            bold.setBold(True)
            heading.setFont(bold)
            self.formats.addItem(heading)
            for one in own:
                item = QListWidgetItem(tr(one.name))
                item.setData(FORMAT_ROLE, one.id)
                item.setToolTip(tr(one.purpose))
                self.formats.addItem(item)
        self.formats.ensurePolished()  # the style sheet has a say in how wide a row is
        self.formats.verticalScrollBar().ensurePolished()
        room = self.formats.verticalScrollBar().sizeHint().width() + 2 * self.formats.frameWidth()
        self.formats.setFixedWidth(min(self.formats.sizeHintForColumn(0) + room, self.room.width() // 3))

    def _lay_out(self) -> None:
        choose = button(tr("Choose…"), tr("Choose the folder for the file"))
        choose.clicked.connect(self._ask_for_folder)
        place = QHBoxLayout()
        place.addWidget(label(tr("Folder"), "quiet"))
        place.addWidget(self._folder, 1)
        place.addWidget(choose)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._purpose)
        right.addWidget(self.form)
        right.addWidget(self._preview, 1)
        right.addWidget(self.broken)
        right.addLayout(place)
        right.addWidget(self._how_named())
        right.addWidget(self._note)
        both = QHBoxLayout()
        both.setSpacing(BETWEEN)
        both.addWidget(self.formats)
        both.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, 16, EDGE, 14)
        layout.setSpacing(12)
        if self._others:
            layout.addWidget(label(text.transcripts(1 + len(self._others)), "card"))
        layout.addLayout(both, 1)
        buttons = confirm_buttons(self, self.save, tr("Close without writing a file"))
        buttons.addButton(self.copy, buttons.ButtonRole.ResetRole)
        layout.addWidget(buttons)
        self.save.setDefault(True)
        self.begin_at(SIZE.width(), SIZE.height())

    def _how_named(self) -> QWidget:
        """The name of the file, or how those of several are called."""
        if self._others:
            return label(text.about_several(self._without), "small", wrap=True)
        row = QWidget()
        named = QHBoxLayout(row)
        named.setContentsMargins(0, 0, 0, 0)
        named.addWidget(label(tr("Name"), "quiet"))
        named.addWidget(self.name, 1)
        named.addWidget(self._suffix)
        return row

    def _connect(self) -> None:
        current_is_selected(self.formats)
        self.formats.currentItemChanged.connect(self._format_changed)
        self.formats.itemActivated.connect(self._save)
        self.form.edited.connect(self._options_changed)
        self.name.textChanged.connect(self._show_place)
        self.save.clicked.connect(self._save)
        self.copy.clicked.connect(self._copy)
        self.broken.place_chosen.connect(self._go_to)

    def _choose_format(self, format_id: str) -> None:
        rows = {self.formats.item(row).data(FORMAT_ROLE): row for row in range(self.formats.count())}
        self.formats.setCurrentRow(rows.get(format_id, 1))
        self.formats.setFocus()

    def _format_changed(self) -> None:
        chosen = self.format
        self._settings.set(table.EXPORT_FORMAT, chosen.id)
        self.form.show_format(chosen.options, self._settings.get(table.EXPORT_OPTIONS.of(chosen.id)))
        self._purpose.setText(tr(chosen.purpose))
        self.show_beginning()

    def _options_changed(self) -> None:
        self._settings.set(table.EXPORT_OPTIONS.of(self.format.id), self.form.kept())
        self.show_beginning()

    def set_doubtful(self, words: frozenset[int]) -> None:
        """Take the most doubtful words of the whole transcript, by identity; until then a long one shows none."""
        self._doubtful = words
        if self.options.marks:
            self.show_beginning()

    def show_broken(self, limits: Limits, found: Sequence[Broken]) -> None:
        """Take which subtitles of the whole transcript do not keep to limits; too late where others are chosen now."""
        if "limits" in self.format.options and limits == self.options.limits:
            self.broken.show_broken(found)

    def show_beginning(self) -> None:
        """The beginning of the file as it will be."""
        chosen = self.format
        options = replace(self.options, doubtful=self._doubtful)
        try:
            if chosen.is_paged:
                self._preview.show_sheets(self._part, self._job.title, self._markers, options)
            elif chosen.shown_by is not None:
                self._preview.show_page(_text(chosen.shown_by, self._part, self._job.title, self._markers, options))
            else:
                made = _text(chosen.make, self._part, self._job.title, self._markers, options)
                self._preview.show_text(made, is_prose=chosen.is_prose)
        except NoTimesError as error:
            self._preview.show_text(sentence(error), is_prose=True)
            self.save.setEnabled(bool(self._others))  # which may have them
        else:
            self.save.setEnabled(True)
        self.copy.setEnabled(self.save.isEnabled() and not chosen.is_packed)
        self.copy.setVisible(not self._others)
        if "limits" in chosen.options and self.copy.isEnabled() and not self._others:
            self.limits_chosen.emit(options.limits)
        else:
            self.broken.hide()
        self._show_place()

    def _show_place(self) -> None:
        self._folder.setText(str(self.folder))
        self._suffix.setText(self.format.suffix)
        if self._others:
            return
        self._is_taken = self.path.exists()
        self.save.setText(tr("Replace") if self._is_taken else tr("Save"))
        said = [tr("There is a file of this name already.")] if self._is_taken else []
        if are_times_estimated(self._part):
            said.append(tr("Its times are estimated."))
        self._note.setText(sentences(*said))

    def _ask_for_folder(self) -> None:
        ask_for_folder(self, tr("Folder for the file"), self.folder, self._folder_chosen)

    def _folder_chosen(self, name: str) -> None:
        self.folder = Path(name)
        self._settings.set(table.EXPORT_FOLDER, self.folder)
        self._show_place()

    def _copy(self) -> None:
        self.copy_wanted.emit(CopyRequest(self._job.id, self.format.id, self.options))
        self.accept()

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        if self._others:
            self.several_chosen.emit(tuple(map(self._request_for, [self._job, *self._others])))
        else:
            request = self._request_for(self._job, self.path)
            self.export_chosen.emit(replace(request, may_replace=self._is_taken))
        self.accept()

    def _go_to(self, ms: int) -> None:
        if self.isVisible():  # a click may come as two things
            self.place_wanted.emit(ms)
            self.reject()

    def _request_for(self, job: Job, path: Path | None = None) -> ExportRequest:
        path = path or self.folder / (suggested_name(job.title) + self.format.suffix)
        options = self.form.options_for(job)
        if options.sound and isinstance(job.source, FileSource) and job.source.path.parent == path.parent:
            options = replace(options, sound=quote(job.source.path.name))  # who gets both need not know from where
        return ExportRequest(job.id, self.format.id, path, options)


class _Preview(QStackedWidget):
    """How a file begins: as letters of one width, or as a page."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._page, self._sheets = QTextBrowser(), QTextBrowser(), PageView()
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        for one in (self._text, self._page):
            one.setAccessibleName(tr("How the file begins"))
            one.setProperty("kind", "reading")
            one.setOpenLinks(False)
            one.document().setDocumentMargin(12)
            self.addWidget(one)
        self.addWidget(self._sheets)

    def show_text(self, text: str, *, is_prose: bool) -> None:
        self._text.setLineWrapMode(_WRAPPED if is_prose else _EACH_LINE_ONE)
        self._text.setPlainText(text[:SHOWN_LETTERS])
        self.setCurrentWidget(self._text)

    def show_sheets(self, transcript: Transcript, title: str, markers: Sequence[Marker], options: Options) -> None:
        from sttgui.exporters import pages

        paper = pages.paper()
        self._sheets.show_pages(pages.lay_out(transcript, title, markers, options, paper), paper)
        self.setCurrentWidget(self._sheets)

    def show_page(self, page: str) -> None:
        self._page.setLineWrapMode(_EACH_LINE_ONE if page.startswith("<table") else _WRAPPED)
        self._page.setHtml(page)
        self.setCurrentWidget(self._page)


def export_folder(job: Job) -> Path:
    """Beside the recording if that folder is there and not the app's own, else the user's documents, else home."""
    if isinstance(job.source, FileSource):
        folder = job.source.path.parent
        is_own = folder == resource("") or folder.is_relative_to(
            Folders.of_user().data
        )  # nobody looks for a file there
        if folder.is_dir() and not is_own:
            return folder
    return documents_folder()


def _text(
    make: Callable[[Transcript, str, Sequence[Marker], Options], str | bytes],
    transcript: Transcript,
    title: str,
    markers: Sequence[Marker],
    options: Options,
) -> str:
    made = make(transcript, title, markers, options)
    return made if isinstance(made, str) else made.decode("utf-8", "replace")


def _beginning(transcript: Transcript) -> Transcript:
    """As much of a transcript as its preview shows; a short one itself."""
    words = list(accumulate(len(part.words) for part in transcript.paragraphs))
    count = bisect_left(words, SHOWN_WORDS) + 1
    if count >= len(words):
        return transcript
    said = accumulate(len(list(text_words(one.text))) for one in transcript.utterances)
    phrases = sum(1 for _ in takewhile(lambda spoken: spoken <= words[count - 1], said))
    shown = transcript.utterances[:phrases]
    return replace(transcript, paragraphs=transcript.paragraphs[:count], utterances=shown, second=None)
