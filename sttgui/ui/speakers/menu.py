"""The menu about one speaker: whose words these are, another name, one voice for two, and how it sounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from sttgui.ui.kit.text import tr
from sttgui.ui.kit.theme import Tokens
from sttgui.ui.kit.widgets import turn_with_window
from sttgui.ui.speakers import text as speaker_text
from sttgui.viewmodel.speakers import Speaker

DOT = 14  # px
SCALE = 2  # for screens with small pixels


@dataclass(frozen=True, slots=True)
class Assign:
    """The words belong to this speaker; to a new one where there is no key."""

    key: str | None


@dataclass(frozen=True, slots=True)
class Rename:
    """Another name is wanted for this speaker."""

    key: str


@dataclass(frozen=True, slots=True)
class UseName:
    """This speaker is who they sound like."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Merge:
    """Both are the same person, who is called as the second is."""

    key: str
    into: str


@dataclass(frozen=True, slots=True)
class Hear:
    """The voice of this speaker is to be played."""

    key: str


@dataclass(frozen=True, slots=True)
class ShowAll:
    """The list of all speakers is wanted."""


Wish = Assign | Rename | UseName | Merge | Hear | ShowAll


class SpeakerMenu(QMenu):
    """`current` is who speaks the words in question; nobody where it is not among the speakers. `sounds_like` is the
    name that fits the voice of that one, if there is one.
    """

    chosen = Signal(object)  # Wish

    def __init__(
        self,
        parent: QWidget,
        speakers: Sequence[Speaker],
        current: str | None,
        tokens: Tokens,
        *,
        is_selection: bool = False,
        can_hear: bool = False,
        sounds_like: str | None = None,
    ) -> None:
        super().__init__(tr("Speaker"), parent)
        turn_with_window(self)
        self.setAccessibleName(tr("Speaker"))
        self._tokens = tokens
        self.addAction(speaker_text.spoken_by(is_selection=is_selection)).setEnabled(False)
        for place, one in enumerate(speakers):
            entry = self._add(self, speaker_text.entry(place + 1, one.name), Assign(one.key))
            entry.setIcon(dot(tokens.speaker(place), tick=tokens.page if one.key == current else None))
            entry.setCheckable(True)
            entry.setChecked(one.key == current)
        self._add(self, tr("&New speaker…"), Assign(None))
        self.addSeparator()
        this = next((one for one in speakers if one.key == current), None)
        if this is not None and sounds_like is not None:
            self._add(self, speaker_text.use_name(sounds_like), UseName(this.key, sounds_like))
        if this is not None:
            self._add_about(this, speakers, can_hear=can_hear)
        self._add(self, tr("All &speakers…"), ShowAll())
        self.triggered.connect(self._triggered)

    def _add_about(self, this: Speaker, speakers: Sequence[Speaker], *, can_hear: bool) -> None:
        self._add(self, speaker_text.rename(this.name), Rename(this.key))
        others = [(place, one) for place, one in enumerate(speakers) if one is not this]
        if others:
            merging = self.addMenu(speaker_text.merge(this.name))
            merging.setAccessibleName(speaker_text.merge_name(this.name))
            for number, (place, one) in enumerate(others, 1):
                entry = self._add(merging, speaker_text.entry(number, one.name), Merge(this.key, one.key))
                entry.setIcon(dot(self._tokens.speaker(place)))
        self._add(self, speaker_text.hear(this.name), Hear(this.key)).setEnabled(can_hear and this.sample is not None)

    def _add(self, menu: QMenu, words: str, wish: Wish) -> QAction:
        entry = menu.addAction(words)
        entry.setData(wish)
        return entry

    def _triggered(self, entry: QAction) -> None:
        self.chosen.emit(entry.data())


def dot(colour: str, tick: str | None = None) -> QIcon:
    """The colour of a speaker; ticked in another one where it is the chosen one."""
    picture = QPixmap(DOT * SCALE, DOT * SCALE)
    picture.fill(QColor(colour))
    if tick is not None:
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(SCALE, SCALE)
            painter.setPen(QPen(QColor(tick), 2))
            painter.drawPolyline([QPointF(3, 7.5), QPointF(6, 10.5), QPointF(11.5, 4)])
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)  # else it is tinted in a chosen row
    return made
