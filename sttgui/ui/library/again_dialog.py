"""The dialog in which recordings are transcribed once more: by whom, in which language, from which sound track."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from sttgui.domain.jobs import Job
from sttgui.domain.options import Options, offered
from sttgui.domain.recognisers import Recogniser
from sttgui.domain.sound_tracks import SoundTrack
from sttgui.ui.jobs.remedies import may_cost
from sttgui.ui.kit.fitted_dialog import FittedDialog
from sttgui.ui.kit.form import Form
from sttgui.ui.kit.help_pages import helped_by
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import ElidedLabel, button, confirm_buttons, label
from sttgui.ui.library import again_text
from sttgui.ui.library import text as library_text
from sttgui.ui.recognisers import option_text
from sttgui.ui.recognisers import text as recogniser_text
from sttgui.ui.recognisers.option_fields import CheckField, Choice, LanguageField
from sttgui.viewmodel.help_book import HelpPage
from sttgui.viewmodel.model_list import ModelList

WIDTH = 500


@dataclass(frozen=True, slots=True)
class Again:
    """How a recording is to be transcribed once more."""

    job_id: str
    recogniser: Recogniser
    options: Options


class AgainDialog(FittedDialog):
    """To be opened, not waited for; freed when it closes. `recognisers` are those that can be used, each with its
    options, of which one is `chosen` at first. `tracks` are the sound tracks of the recording; `others` are
    transcribed in the same way.
    """

    again_wanted = Signal(object)  # Again, for each recording
    models_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        job: Job,
        recognisers: Mapping[Recogniser, Options],
        models: ModelList,
        *,
        chosen: Recogniser,
        tracks: Sequence[SoundTrack] = (),
        others: Sequence[Job] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Transcribe again"))
        helped_by(self, HelpPage.TROUBLE)
        self._jobs = (job, *others)
        self._recognisers: Sequence[Recogniser] = list(recognisers)
        self._options = recognisers
        self._models = models
        self.who = Choice(tr("Who transcribes"), tr("For this recording alone; for others nothing changes"))
        for recogniser in self._recognisers:
            self.who.addItem(again_text.with_model(recogniser, models))
        self.who.setCurrentIndex(self._recognisers.index(chosen))
        self._promise = label("", "small", wrap=True)
        self.language = LanguageField()
        self.language.set_value(self._options[self._recogniser].language)
        self.translate = CheckField("translate")
        self.translate.set_value(self._options[self._recogniser].translate)
        self.track = Choice(option_text.name("track"), option_text.tip("track"))
        self.track.addItem(again_text.usual_track(tracks), 0)
        for one in tracks:
            self.track.addItem(again_text.track(one), one.number)
        self.track.setCurrentIndex(max(self.track.findData(job.options.track), 0))
        more = button(tr("Other models…"), tr("What is on this computer, and what can be had"), "link")
        more.clicked.connect(self._models_asked)
        title = ElidedLabel("card")
        title.setText(library_text.how_many(len(self._jobs)) if others else job.title)
        form = Form()
        form.setVerticalSpacing(8)
        form.addRow(tr("Who transcribes"), self.who)
        form.addRow("", self._promise)
        form.addRow("", _at_left(more))
        form.addRow(option_text.name("language"), self.language)
        form.addRow("", self.translate)
        if len(tracks) > 1:
            form.addRow(option_text.name("track"), self.track)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addLayout(form)
        layout.addWidget(label(again_text.outcome_of_several() if others else again_text.outcome(job), wrap=True))
        layout.addStretch()
        layout.addWidget(self._buttons())
        self.who.activated.connect(self._say)
        models.changed.connect(self._say_models)
        self._say()
        self.resize(WIDTH, self.heightForWidth(WIDTH))
        self.language.setFocus()

    @property
    def _recogniser(self) -> Recogniser:
        return self._recognisers[self.who.currentIndex()]

    def _buttons(self) -> QDialogButtonBox:
        self._begin = button(tr("Transcribe again"), tr("Begin with what is chosen here"), "primary")
        box = confirm_buttons(self, self._begin, tr("Leave everything as it is"))
        self._leave = next(one for one in box.findChildren(QPushButton) if one is not self._begin)
        box.accepted.connect(self._chosen)
        return box

    def _say(self) -> None:
        """What the chosen recogniser can do; Enter begins only what costs nothing."""
        recogniser = self._recogniser
        self._promise.setText(recogniser_text.promise(recogniser))
        able = offered(recogniser)
        for field, name, reason in (
            (self.language, "language", again_text.too_narrow(recogniser)),
            (self.translate, "translate", again_text.no_translation(recogniser)),
            (self.track, "track", again_text.no_track(recogniser)),
        ):
            said = option_text.tip(name) if name in able else reason
            field.setEnabled(name in able)
            field.setToolTip(said)
            field.setAccessibleDescription(said)
        (self._leave if may_cost(recogniser) else self._begin).setDefault(True)

    def _say_models(self) -> None:
        for place, recogniser in enumerate(self._recognisers):
            self.who.setItemText(place, again_text.with_model(recogniser, self._models))

    def _models_asked(self) -> None:
        self.reject()
        self.models_wanted.emit()

    def _chosen(self) -> None:
        recogniser = self._recogniser
        options = self._options[recogniser]
        if self.language.isEnabled():
            options = replace(options, language=self.language.value())
        options = replace(
            options,
            translate=self.translate.isEnabled() and self.translate.value(),
            track=self.track.currentData() if self.track.isEnabled() else 0,
        )
        for job in self._jobs:
            own = options if len(self._jobs) == 1 else replace(options, track=job.options.track)
            self.again_wanted.emit(Again(job.id, recogniser, own))
        self.accept()


def _at_left(part: QWidget) -> QVBoxLayout:
    row = QVBoxLayout()
    row.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    return row
