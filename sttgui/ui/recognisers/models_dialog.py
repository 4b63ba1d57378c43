"""The dialog for the models of this computer: what is here, what can be had, and which one is used."""

from __future__ import annotations

import itertools
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from sttgui.domain.errors import SttError
from sttgui.domain.models import Availability, Damaged, Fetching, Halted, Missing, Model, Ready
from sttgui.ui.kit import text
from sttgui.ui.kit.file_dialog import FileDialog
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.page_area import PageArea
from sttgui.ui.kit.result_line import ResultLine
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, label, restyle, say, turning_margins
from sttgui.ui.recognisers import model_text
from sttgui.ui.recognisers.download_bar import DownloadBar
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.model_list import ModelList
from sttgui.viewmodel.recogniser_choice import RecogniserChoice

WIDTH = 40  # line heights, so that a large font has room too
SPARE = 48  # px for what is said of a download


class ModelsDialog(FittedDialog):
    """Shows `choice` and `models`, and emits a signal for each wish of the user; it changes neither itself."""

    model_wanted = Signal(str)  # these four carry a model's id
    fetch_wanted = Signal(str)
    halt_wanted = Signal(str)
    remove_wanted = Signal(str)
    folder_chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget, choice: RecogniserChoice, models: ModelList) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Models on this computer"))
        helped_by(self, HelpPage.PRIVACY)
        self._choice = choice
        self._models = models
        self._rows: dict[str, _Row] = {}
        self._group = QButtonGroup(self)
        self._lead = label("", wrap=True)
        self._message = ResultLine(2)
        self._list = QVBoxLayout()
        turning_margins(self._list, self, (0, 0, 6, 0))
        self._list.setSpacing(8)
        self._list.addStretch()
        self._lay_out()
        self._group.idToggled.connect(self._toggled)  # a screen reader toggles where others click
        choice.changed.connect(self._say)
        models.changed.connect(self._say)
        self._say()
        self._fit()
        chosen = self._rows.get(choice.local.model)
        (self._folder if chosen is None else chosen.radio).setFocus()

    def show_error(self, error: SttError) -> None:
        """Say what went wrong and what to do."""
        self._message.say(text.sentence(error), "danger")

    def show_used(self, model: Model) -> None:
        """Say that a folder has a model, and which."""
        self._message.say(tr("“{name}” is used from that folder.", name=text.model_name(model.id)), "strong")

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._list)
        self._area = PageArea(inside)
        self._inside = inside
        self._folder = folder = button(
            tr("Use a model folder…"), tr("A Whisper model for CTranslate2 that you have in a folder")
        )
        folder.clicked.connect(self._folder_wanted)
        close = self._close = button(tr("Close"), tr("Downloads go on while Wordlight is open"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(folder)
        row.addStretch()
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self._lead)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._message)
        layout.addLayout(row)

    def _say(self) -> None:
        missing = self._models.engine_missing
        if missing is not None:
            self._lead.setText(text.sentence(missing))
        else:
            template = (
                "A model turns speech into text here, on this computer. Only a download asks {source}, for its files."
            )
            self._lead.setText(tr(template, source=self._models.source))
        listed = [model.id for model in self._models.models]
        if listed != list(self._rows):
            self._list_anew()
        for model in self._models.models:
            is_chosen = self._choice.local.model == model.id
            self._rows[model.id].show_state(self._models.state(model.id), is_chosen=is_chosen)
            self._rows[model.id].setEnabled(missing is None)

    def _list_anew(self) -> None:
        """A row for each model; those that stay in the list keep theirs."""
        before, self._rows = self._rows, {}
        for place, model in enumerate(self._models.models):
            row = before.pop(model.id, None) or self._make_row(model)
            self._rows[model.id] = row
            self._group.setId(row.radio, place)
            self._list.insertWidget(place, row)
            row.show()
        for row in before.values():
            self._group.removeButton(row.radio)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        parts = [part for row in self._rows.values() for part in row.parts]
        for one, following in itertools.pairwise((*parts, self._folder, self._close)):
            self.setTabOrder(one, following)

    def _make_row(self, model: Model) -> _Row:
        row = _Row(model, self._models.source)
        self._group.addButton(row.radio)
        row.fetch_wanted.connect(self.fetch_wanted)
        row.halt_wanted.connect(self.halt_wanted)
        row.remove_wanted.connect(self.remove_wanted)
        return row

    def _toggled(self, place: int, checked: bool) -> None:
        wanted = list(self._rows)[place]
        if checked and wanted != self._choice.local.model:
            self.model_wanted.emit(wanted)
            self._say()  # back to what is chosen, where the wish was not granted

    def _folder_wanted(self) -> None:
        self._message.say("")
        dialog = FolderDialog(self)
        dialog.folder_chosen.connect(self.folder_chosen)
        dialog.open()

    def _fit(self) -> None:
        """As large as what is in it, where the screen has the room."""
        width = min(WIDTH * self.fontMetrics().lineSpacing(), self.room.width())
        inside = self._inside.layout()
        layout = self.layout()
        assert inside is not None
        assert layout is not None
        height = inside.totalHeightForWidth(width - 60)
        around = layout.totalHeightForWidth(width) - self._area.sizeHint().height()
        self.resize(width, min(height + around + SPARE, self.room.height()))


class FolderDialog(FileDialog):
    """Asks for the folder of a model."""

    folder_chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Use a model folder"), QFileDialog.FileMode.Directory)
        self.dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Use"))
        self.dialog.fileSelected.connect(self._selected)

    def _selected(self, name: str) -> None:
        self.folder_chosen.emit(Path(name))


class _Row(QFrame):
    """One model."""

    fetch_wanted = Signal(str)
    halt_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, model: Model, source: str) -> None:
        super().__init__()
        self.setObjectName("engine_card")
        self._model = model
        self._source = source
        self._state: Availability | None = None
        self._changed_at = QElapsedTimer()
        name = model_text.title(model)
        self.radio = QRadioButton(name.replace("&", "&&"))
        self.radio.setAccessibleName(tr("Use {name}", name=name))
        font = self.radio.font()
        font.setBold(True)
        self.radio.setFont(font)
        self._about = label(model_text.about(model), "small", wrap=True)
        self._where = label("", "small", wrap=True)
        self._trouble = label("", "danger", wrap=True)
        self._remedy = label("", "small", wrap=True)
        self._bar = DownloadBar()
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that nothing moves when a download begins or ends
        self._bar.setSizePolicy(policy)
        self._bar.setAccessibleName(tr("{name}: downloaded", name=text.model_name(model.id)))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that the buttons stay where they are as a download begins and ends
        self._bar.setSizePolicy(policy)
        self._go = button("", "")
        self._go.clicked.connect(self._go_clicked)
        self._remove = button("", "", "link")
        self._remove.clicked.connect(self._remove_clicked)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self._go)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(4)
        for part in (self.radio, self._about, self._where, self._bar, self._trouble, self._remedy):
            layout.addWidget(part)
        layout.addLayout(buttons)

    @property
    def parts(self) -> tuple[QWidget, QWidget, QWidget]:
        """The controls that take the focus, in order."""
        return self.radio, self._go, self._remove

    def show_state(self, state: Availability | None, *, is_chosen: bool) -> None:
        """How the model is now, and whether it is the one that is used."""
        if self._state is not None and type(state) is not type(self._state):
            self._changed_at.start()
        self._state = state
        trouble = model_text.trouble(state)
        say(self._where, model_text.state(self._model, state, self._source))
        say(self._trouble, "" if trouble is None else text.what_happened(trouble))
        say(self._remedy, "" if trouble is None else text.what_to_do(trouble))
        self._bar.show_fraction(model_text.fraction(self._model, state))
        self.radio.setChecked(is_chosen)
        self.radio.setEnabled(is_chosen or isinstance(state, Ready | Fetching | Halted))
        said = " ".join(part.text() for part in (self._about, self._where, self._trouble, self._remedy) if part.text())
        if said != self.radio.accessibleDescription():
            self.radio.setAccessibleDescription(said)
            self.radio.setToolTip(said)
        if self.property("ready") != ("true" if is_chosen else "false"):
            self.setProperty("ready", "true" if is_chosen else "false")
            restyle(self)
        self._offer(state)

    def _offer(self, state: Availability | None) -> None:
        name = text.model_name(self._model.id)
        if isinstance(state, Fetching):
            self._name(self._go, tr("Pause"), tr("Pause the download of {name}; what came so far is kept", name=name))
        else:
            said = model_text.download_in_words(self._model, state, self._source)
            self._name(self._go, model_text.download(self._model, state), said)
        self._name(
            self._remove, model_text.remove(self._model, state), tr("Remove {name} from this computer", name=name)
        )
        can_go = bool(self._model.files) and isinstance(state, Missing | Fetching | Halted | Damaged)
        can_remove = not isinstance(state, Missing | Fetching | None) or (state is not None and not self._model.files)
        if isinstance(state, Ready) and not state.is_removable and state.folder is None:
            can_remove = False  # it would come back out of its package
        had_focus = (self._go.hasFocus() and not can_go) or (self._remove.hasFocus() and not can_remove)
        self._go.setVisible(can_go)
        self._remove.setVisible(can_remove)
        if had_focus:
            (self._go if can_go else self.radio).setFocus()

    def _name(self, part: QWidget, words: str, said: str) -> None:
        part.setProperty("text", words)
        part.setAccessibleName(said)
        part.setToolTip(said)

    def _go_clicked(self) -> None:
        if self._changed_at.isValid() and self._changed_at.elapsed() < QApplication.doubleClickInterval():
            return  # the second click of two meant what stood there before
        (self.halt_wanted if isinstance(self._state, Fetching) else self.fetch_wanted).emit(self._model.id)

    def _remove_clicked(self) -> None:
        self.remove_wanted.emit(self._model.id)
