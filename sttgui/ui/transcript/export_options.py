"""What goes into an exported file: the choices a format has a place for, kept for each format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sttgui.domain.jobs import FileSource, Job
from sttgui.domain.transcript import Transcript
from sttgui.exporters.limits import STREAMING
from sttgui.exporters.options import SWITCHES, About, Options
from sttgui.exporters.sections import WORDS
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import label
from sttgui.ui.recognisers.option_fields import Choice
from sttgui.ui.transcript.export_limits import LimitsRow, put_in_columns

COLUMNS = 3
NONE = "-"  # is kept where no option is wanted
ONLY_OFF = {"markers"}  # kept as "no_markers": files of earlier versions, which always had them, do not name them
TIMES = {
    "None": Options(),
    "Each paragraph": Options(times=True),
    "Every 10 seconds": Options(times=True, every_s=10),
    "Every 30 seconds": Options(times=True, every_s=30),
    "Every minute": Options(times=True, every_s=60),
    "Each word": Options(word_times=True),
}


class OptionsForm(QWidget):
    """Shows what is chosen for one format at a time; `edited` tells that the user chose something else."""

    edited = Signal()

    def __init__(self, jobs: Sequence[Job], transcript: Transcript | None, room: int) -> None:
        """For recordings, of which one alone has its `transcript` here, in so many px."""
        super().__init__()
        self._room = room
        self._offered: frozenset[str] = frozenset()
        self._missing = _missing(jobs, transcript)
        self.boxes = {one.name: _box(one.words, one.tip, self) for one in SWITCHES}  # here: Tab goes to them first
        self.times = Choice(tr("Times"), tr("Where times stand in the text"))
        self.times.addItems([tr(words) for words in TIMES])
        self._times_row = QWidget()
        row = QHBoxLayout(self._times_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(tr("Times"), "quiet"))
        row.addWidget(self.times)
        row.addStretch()
        self.limits = LimitsRow(room)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(COLUMNS, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._grid)
        layout.addWidget(self._times_row)
        layout.addWidget(self.limits)
        self.limits.edited.connect(self.edited)
        for box in self.boxes.values():
            box.clicked.connect(self.edited)
        self.times.activated.connect(self.edited)

    def show_format(self, options: frozenset[str], kept: str) -> None:
        """Show the options a format has a place for, as they were kept; empty is as usual."""
        self._offered = options
        names = kept.split(",") if kept else [one.name for one in SWITCHES if getattr(Options(), one.name) is True]
        shown = [one.name for one in SWITCHES if one.name in options - self._missing - _in_choice(options)]
        for box in self.boxes.values():
            self._grid.removeWidget(box)
        put_in_columns(self._grid, [self.boxes[name] for name in shown], COLUMNS, self._room)
        for name, box in self.boxes.items():
            box.setVisible(name in shown)
            box.setChecked(f"no_{name}" not in names if name in ONLY_OFF else name in names)
        self._times_row.setVisible("times" in self._offered)
        every_s = next((int(name[8:]) for name in names if name.startswith("every_s=") and name[8:].isdecimal()), 0)
        kept_times = Options(times="times" in names, every_s=every_s, word_times="word_times" in names)
        self.times.setCurrentIndex(next((place for place, one in enumerate(TIMES.values()) if one == kept_times), 0))
        self.limits.show_kept(names)
        self.limits.setVisible("limits" in options)
        self.setVisible(bool(shown) or "limits" in options)

    def kept(self) -> str:
        """What is chosen, to be shown again."""
        chosen = [name for name in self._switched_on() if name not in ONLY_OFF]
        chosen += [f"no_{name}" for name in ONLY_OFF & self._offered if not self.boxes[name].isChecked()]
        if "times" in self._offered:
            times = self._times
            chosen += ["times"] * times.times + [f"every_s={times.every_s}"] * bool(times.every_s)
            chosen += ["word_times"] * times.word_times
        if "limits" in self._offered:
            chosen += self.limits.kept()
        return ",".join(chosen) or NONE

    def options_for(self, job: Job) -> Options:
        """What is chosen, for one of the recordings."""
        on = self._switched_on()
        times = self._times if "times" in self._offered else Options(word_times="word_times" in on)
        source = job.source if isinstance(job.source, FileSource) and not job.source.is_unknown else None
        is_project = "recording" in self._offered
        sound = source.path.absolute().as_uri() if "sound" in on and source is not None else ""
        return replace(
            times,
            speakers="speakers" in on or "speakers" not in self._offered,
            marks="marks" in on,
            states="states" in on,
            changes="changes" in on,
            markers="markers" in on or "markers" not in self._offered,
            insights="insights" in on,
            notes=job.notes if "notes" in on or is_project else "",
            sound=sound,
            recording="recording" in on and source is not None,
            about=About(job.id, job.tags, name="" if source is None else source.name) if is_project else About(),
            limits=self.limits.limits if "limits" in self._offered else STREAMING,
            words=said_in_documents(),
        )

    @property
    def _times(self) -> Options:
        return list(TIMES.values())[self.times.currentIndex()]

    def _switched_on(self) -> list[str]:
        offered = self._offered - _in_choice(self._offered)
        return [one.name for one in SWITCHES if one.name in offered and self.boxes[one.name].isChecked()]


def _in_choice(options: frozenset[str]) -> frozenset[str]:
    """Which options one chooses in a list of times, and not by a box of their own."""
    return frozenset({"word_times"}) if "times" in options else frozenset()


def _missing(jobs: Sequence[Job], transcript: Transcript | None) -> frozenset[str]:
    """The options without effect, since the recordings have nothing of that sort."""
    files = [job.source for job in jobs if isinstance(job.source, FileSource)]
    there = {
        "markers": any(source.markers for source in files),
        "insights": transcript is None or bool(transcript.summary or transcript.insights),
        "notes": any(job.notes.strip() for job in jobs),
        **dict.fromkeys(("sound", "recording"), any(not source.is_unknown for source in files)),
    }
    return frozenset(name for name, is_there in there.items() if not is_there)


def said_in_documents() -> dict[str, str]:
    """What documents say beside the words, in the language of the window."""
    return {words: tr(words) for words in WORDS}


def _box(words: str, tip: str, parent: QWidget) -> QCheckBox:
    made = QCheckBox(tr(words), parent)
    made.setToolTip(tr(tip))
    made.setAccessibleName(tr(words))
    return made
