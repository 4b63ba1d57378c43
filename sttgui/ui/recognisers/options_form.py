"""The options a recogniser offers, in three tiers, where what cannot be used is greyed and says why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sttgui.domain.options import ENGLISH_ONLY, TIERS, URL_ONLY, Options, Tier, consistent, offered, reads_english
from sttgui.domain.recognisers import Recogniser
from sttgui.ui.kit.text import tr
from sttgui.ui.kit.widgets import button, label, turning_margins
from sttgui.ui.recognisers import option_text
from sttgui.ui.recognisers.option_fields import Field, field

# The order they stand in. What only refines another option follows it.
ORDER = (
    *("language", "translate", "smart_format", "punctuate", "paragraphs", "diarize", "speakers", "utterances"),
    *("utt_split", "numerals", "multi_channel", "summarize", "topics", "sentiment", "intents"),
    *("dictation", "measurements", "filler_words", "profanity_filter", "detect_entities", "keywords", "search"),
    *("custom_topic", "custom_topic_mode", "custom_intent", "custom_intent_mode", "tag", "extra"),
)


class OptionsForm(QWidget):
    """Shows the options `recogniser` offers. `channels` is of the recording, `None` where it is not known."""

    edited = Signal()
    language_edited = Signal(str)  # a code; by the user, not by a preset

    def __init__(self, recogniser: Recogniser, options: Options, channels: int | None) -> None:
        super().__init__()
        self._recogniser = recogniser
        self._channels = channels
        self._others = options  # what is not shown stays as it is
        self._fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        able = offered(recogniser)
        shown = [name for name in ORDER if name in able]
        self._basic = Tiered(shown, Tier.BASIC)
        self._more = Fold(tr("More options"), tr("Phrases, channels, summary and topics"), Tiered(shown, Tier.ADVANCED))
        self._expert = Fold(
            tr("Expert options"), tr("What is seldom needed, or may be ignored"), Tiered(shown, Tier.EXPERT)
        )
        for line in self._remarks():
            column.addWidget(line)
        for part, tier in (
            (self._basic, self._basic),
            (self._more, self._more.body),
            (self._expert, self._expert.body),
        ):
            column.addWidget(part)
            part.setVisible(bool(tier.fields))
            self._fields |= tier.fields
        for name, one in self._fields.items():
            one.edited.connect(self._language_edited if name == "language" else self._edited)
        self.set_options(options)
        usual = Options()
        for fold in self.folds:
            fold.set_open(any(getattr(options, name) != getattr(usual, name) for name in fold.body.fields))

    @property
    def expert(self) -> Fold:
        return self._expert

    @property
    def folds(self) -> tuple[Fold, ...]:
        return self._more, self._expert

    def field(self, option: str) -> Field | None:
        """The control of an option; `None` where it is not offered."""
        return self._fields.get(option)

    def options(self) -> Options:
        """The options as they are set, without those that contradict others."""
        values: dict[str, Any] = {name: one.value() for name, one in self._fields.items()}
        return consistent(replace(self._others, **values))

    def set_options(self, options: Options) -> None:
        """Show these options; those that have no control are kept too."""
        self._others = options
        for name, one in self._fields.items():
            one.set_value(getattr(options, name))
        self._depend()

    def _language_edited(self) -> None:
        self.language_edited.emit(self._fields["language"].value())
        self._edited()

    def _edited(self) -> None:
        self._depend()
        self.edited.emit()

    def _depend(self) -> None:
        """Grey what has no effect beside what is set, and say why."""
        for name, one in self._fields.items():
            reason = self._in_the_way(name)
            one.widget.setEnabled(not reason)
            for part in (one.widget, *one.widget.findChildren(QWidget)):
                part.setToolTip(reason or option_text.tip(name))
            if reason and name in ENGLISH_ONLY | {"multi_channel"}:
                one.set_value(False)
        if self._is_on("dictation"):
            self._fields["punctuate"].set_value(True)

    def _in_the_way(self, name: str) -> str:  # noqa: PLR0911  one sentence for each reason
        language = self._fields.get("language")
        if name in ENGLISH_ONLY and language is not None and not reads_english(language.value()):
            return tr("This works in English only.")
        if name == "speakers" and not self._is_on("diarize"):
            return tr("Only where speakers are told apart.")
        if name == "utt_split" and not self._is_on("utterances"):
            return tr("Only with timed phrases.")
        if name == "punctuate" and self._is_on("dictation"):
            return tr("Dictated punctuation needs it.")
        if name in ("numerals", "punctuate") and self._is_on("smart_format"):
            return tr("Readable text does this already.")
        if name == "multi_channel" and self._channels == 1:
            return tr("This recording has one channel.")
        if name.startswith("custom_topic") and not self._is_on("topics"):
            return tr("Only with topics.")
        if name.startswith("custom_intent") and not self._is_on("intents"):
            return tr("Only with intentions.")
        return ""

    def _is_on(self, name: str) -> bool:
        return name in self._fields and bool(self._fields[name].value())

    def _remarks(self) -> Iterator[QLabel]:
        """What must be known before choosing."""
        if "language" not in offered(self._recogniser):
            yield label(tr("This model knows English only."), "small", wrap=True)
        else:
            said = tr("Small models are good in the major languages only. Naming the language is surer than detecting.")
            yield label(said, "small", wrap=True)


class Tiered(QWidget):
    """The controls of one tier, one below the other."""

    def __init__(self, shown: list[str], tier: Tier) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {name: field(name) for name in shown if TIERS[name] is tier}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        said = False
        for name, one in self.fields.items():
            if name == "language":
                self.column.addWidget(label(option_text.name(name), "strong"))
            if name in URL_ONLY and not said:
                said = True
                self.column.addWidget(label(tr("Only for recordings from the web:"), "small", wrap=True))
            if name == "extra" and said:
                self.column.addWidget(label(tr("For every recording:"), "small", wrap=True))
            self.column.addWidget(one.widget)


class Fold(QWidget):
    """A heading that opens and closes what is below it."""

    def __init__(self, heading: str, tip: str, body: Tiered) -> None:
        super().__init__()
        self._heading = heading
        self.body = body
        self.toggle: QPushButton = button("", tip, "link")
        self.toggle.setAccessibleName(heading)
        self.toggle.setCheckable(True)
        self.toggle.setAutoDefault(False)
        self.toggle.toggled.connect(self.set_open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        turning_margins(body.column, body, (18, 0, 0, 0))
        column.addWidget(body)
        self.set_open(False)

    def set_open(self, is_open: bool) -> None:
        self.toggle.setChecked(is_open)
        self.toggle.setText(("▾ " if is_open else "◂ " if self.isRightToLeft() else "▸ ") + self._heading)
        self.body.setVisible(is_open)
