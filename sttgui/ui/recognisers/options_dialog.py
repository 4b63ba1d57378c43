"""The dialog in which a recogniser's options are set: by purpose, then one by one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from sttgui.domain.options import Options
from sttgui.domain.recognisers import AIML, Recogniser
from sttgui.ui.kit.appearance import letters
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.page_area import PageArea
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, confirm_buttons, label
from sttgui.ui.recognisers import option_text
from sttgui.ui.recognisers import text as recogniser_text
from sttgui.ui.recognisers.option_fields import Choice
from sttgui.ui.recognisers.options_form import OptionsForm
from sttgui.viewmodel.option_presets import language_before, preset_of, presets_for, with_preset

WIDTH, HEIGHT = 520, 640  # px; higher only where somebody drags it


class OptionsDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes. The options it emits never contradict each other.

    `channels` is of the recording, `None` where it is not known.
    """

    options_chosen = Signal(object)  # Options
    model_chosen = Signal(str)  # another model of the service; empty for its usual one

    def __init__(self, parent: QWidget, recogniser: Recogniser, options: Options, channels: int | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Options: {name}", name=recogniser_text.name(recogniser)))
        self._recogniser = recogniser
        self._presets = presets_for(recogniser, channels)
        self._language = language_before(options, self._presets)
        self.form = OptionsForm(recogniser, options, channels)
        self.form.edited.connect(self._edited)
        self.form.language_edited.connect(self._language_edited)
        self.purpose = Choice(tr("Purpose"), tr("Sets the options below for a purpose"))
        for name in (*self._presets, ""):
            self.purpose.addItem(option_text.preset(name), name)
        self.purpose.activated.connect(self._purpose_chosen)
        self._about = label("", "small", wrap=True)
        self.model = self._model_line()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        self._page = self._make_page()
        layout.addWidget(self._page, 1)
        layout.addWidget(self._buttons())
        self._say()
        self.begin_at(WIDTH, HEIGHT)
        for fold in self.form.folds:
            fold.toggle.toggled.connect(self._fit_soon)
        self._fit()

    def _make_page(self) -> PageArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 16, 18, 12)
        column.setSpacing(8)
        top = QWidget()
        top.setVisible(len(self._presets) > 1)
        purpose = QVBoxLayout(top)
        purpose.setContentsMargins(0, 0, 0, 8)
        for part in (label(tr("What is it for?"), "strong"), self.purpose, self._about):
            purpose.addWidget(part)
        column.addWidget(top)
        column.addWidget(self.form)
        column.addStretch()
        return PageArea(page)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_soon()  # the style sheet had its say by then

    def _fit_soon(self) -> None:
        QTimer.singleShot(0, self, self._fit)  # what opened has its size by then

    def _fit(self) -> None:
        """Be as wide as what is in it, and as high up to a point; it only grows, since buttons move with its edges."""
        layout, page = self.layout(), self._page.widget()
        assert layout is not None
        assert page is not None
        inside = page.layout()
        assert inside is not None
        inside.activate()
        others = layout.sizeHint().height() - self._page.sizeHint().height()
        width = min(max(self.width(), self._page.minimumSizeHint().width()), self.room.width())
        wanted = min(inside.totalHeightForWidth(width) + others, round(HEIGHT * letters()), self.room.height())
        self.resize(width, max(wanted, self.height() if self.isVisible() else 0))

    def show_model(self) -> None:
        """Go to the line for the model, where there is one."""
        if self.model is not None:
            self.form.expert.set_open(True)
            self.model.setFocus()

    def _model_line(self) -> QLineEdit | None:
        """The model of AI/ML API can be another one; that of another server is set where its address is."""
        if self._recogniser.id != AIML.id:
            return None
        line = QLineEdit(self._recogniser.model)
        line.setAccessibleName(tr("Recognition model"))
        line.setToolTip(tr("The service’s name for it; empty for the usual one. Other models cost other prices"))
        line.setPlaceholderText(AIML.model)
        column = self.form.expert.body.column
        column.addWidget(label(tr("Recognition model"), ""))
        column.addWidget(line)
        if self._recogniser.model != AIML.model:
            self.form.expert.set_open(True)
        return line

    def _buttons(self) -> QWidget:
        save = button(tr("Save"), tr("Use these options for the recordings added from now on"), "primary")
        reset = button(tr("Reset"), tr("Set all options to what they are at first"))
        box = confirm_buttons(self, save, tr("Leave the options as they were"))
        box.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        box.accepted.connect(self._save)
        reset.clicked.connect(self._reset)
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(18, 0, 18, 0)
        row.addWidget(box)
        return holder

    def _purpose_chosen(self) -> None:
        name = str(self.purpose.currentData())
        if name:
            self.form.set_options(with_preset(self.form.options(), name, self._language))
        self._say()

    def _language_edited(self, code: str) -> None:
        self._language = code

    def _edited(self) -> None:
        self._say()

    def _say(self) -> None:
        """Name the purpose that the options are for, if they are those of one."""
        name = preset_of(self.form.options(), self._presets)
        self.purpose.setCurrentIndex(self.purpose.findData(name))
        self._about.setText(option_text.about_preset(name))

    def _reset(self) -> None:
        usual = Options()
        self._language = usual.language
        self.form.set_options(usual)
        if self.model is not None:
            self.model.clear()
        self._say()

    def _save(self) -> None:
        if self.model is not None and (self.model.text().strip() or AIML.model) != self._recogniser.model:
            self.model_chosen.emit(self.model.text().strip())
        self.options_chosen.emit(self.form.options())
        self.accept()
