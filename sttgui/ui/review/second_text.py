"""What is said of a second listening, in the user's words; apart from the rest, which the first window needs."""

from __future__ import annotations

from typing import assert_never

from sttgui.services.second_opinions import Step
from sttgui.ui.kit import text
from sttgui.ui.kit.text import tr


def said(step: Step, fraction: float | None) -> tuple[str, str, str]:
    """How far a second listening is, what can be done about that, and what that means; empty where there is nothing."""
    what = tr("A second model hears the recording on this computer; where it hears something else is checked first.")
    nowhere = tr("The sound goes nowhere. All other work comes first.")
    tip = text.sentences(what, nowhere)
    match step:
        case Step.NOTHING:
            return "", "", ""
        case Step.POSSIBLE:
            return "", tr("Listen a second time"), tip
        case Step.WAITS:
            return tr("A second model is to listen"), tr("Pause"), tip
        case Step.LISTENS:
            far = "" if fraction is None else text.percent(min(fraction, 0.99))
            return text.joined(tr("A second model listens"), far), tr("Pause"), tip
        case Step.PAUSED:
            return tr("Listening twice is paused"), tr("Go on"), tip
        case Step.FAILED:
            return tr("The second model could not listen"), tr("Try again"), tip
        case _:
            assert_never(step)
