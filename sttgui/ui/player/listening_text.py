"""What is said about listening: how much was heard."""

from __future__ import annotations

from math import floor

from sttgui.ui.kit import text
from sttgui.ui.kit.text import plural, tr
from sttgui.viewmodel.listening import Heard


def listened(heard: Heard) -> str:
    """`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard."""
    if not heard.stretches:
        return tr("Not listened to yet")
    places = len(heard.unheard)
    if not heard.has_words:
        return tr("{share} listened to", share=text.percent(floor(heard.fraction * 100) / 100))
    if places == 0:
        return tr("Every word was listened to")
    share = text.percent(min(floor(heard.fraction * 100), 99) / 100)
    return plural(
        places,
        "{share} listened to; never heard: 1 place",
        "{share} listened to; never heard: {number} places",
        share=share,
    )
