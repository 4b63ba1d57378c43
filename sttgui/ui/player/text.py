"""What the player says."""

from __future__ import annotations

from typing import assert_never

from sttgui.domain.errors import FileMissingError, FileRefusedError, RecordingUnknownError
from sttgui.domain.jobs import Marker
from sttgui.ui.kit.text import clock, decimal, number, plural, sentence, tr
from sttgui.viewmodel.player import Loop
from sttgui.viewmodel.word_times import TimedWord


def tenths(ms: int) -> str:
    """A place in a recording to the tenth of a second: `00:23.8`."""
    return f"{clock(ms)}.{ms % 1000 // 100}"


def speed(value: float) -> str:
    """`1.0×`, `1.25×`."""
    return tr("{speed}×", speed=number(value, 2 if round(value * 100) % 10 else 1))


def speed_name(value: float) -> str:
    """For screen readers, which pass over the sign."""
    return tr("Speed {speed}", speed=decimal(value))


def moment(ms: int, word: TimedWord | None) -> str:
    """What is at a place of the timeline."""
    return tenths(ms) if word is None else f"{tenths(ms)} – {word.text[:60]}"


def marker(one: Marker) -> str:
    """What the flag of a marker says."""
    return tr("Marker, {time}", time=tenths(one.ms)) if not one.name else f"{tenths(one.ms)} – {one.name}"


def marker_set(ms: int) -> str:
    return tr("Marker set at {time}", time=tenths(ms))


def marker_removed(one: Marker) -> str:
    return tr("Marker at {time} removed", time=tenths(one.ms))


def loop_name(loop: Loop) -> str:
    match loop:
        case Loop.NONE:
            return tr("Do not repeat")
        case Loop.WORD:
            return tr("Repeat this word")
        case Loop.PARAGRAPH:
            return tr("Repeat this paragraph")
        case Loop.SELECTION:
            return tr("Repeat what is selected")
        case _:
            assert_never(loop)


def loop_tip(loop: Loop) -> str:
    """What the button says about repeating."""
    match loop:
        case Loop.NONE:
            return tr("Repeat a word, a paragraph, or what is selected")
        case Loop.WORD:
            return tr("A word is repeated")
        case Loop.PARAGRAPH:
            return tr("A paragraph is repeated")
        case Loop.SELECTION:
            return tr("What was selected is repeated")
        case _:
            assert_never(loop)


def volume(fraction: float) -> str:
    return tr("Volume: {percent} %", percent=round(fraction * 100))


def mute_name(*, is_silent: bool) -> str:
    return tr("Sound on") if is_silent else tr("Mute")


def step_tip(tip: str, number: int) -> str:
    """The tip of a button that goes back or forward."""
    return plural(number, "{tip}: 1 second", "{tip}: {number} seconds", tip=tip)


def timeline_name() -> str:
    return tr("Timeline")


def timeline_keys() -> str:
    return tr(
        "Left and Right go one second, with Shift a tenth; Page Up and Page Down go to markers; plus and minus show "
        "less or more; Space plays; drag to repeat a part"
    )


def overview_name(start_ms: int, end_ms: int, duration_ms: int) -> str:
    """Which part is seen, for screen readers."""
    return tr(
        "Part in view: {start} to {end} of {whole}",
        start=clock(start_ms),
        end=clock(end_ms),
        whole=clock(duration_ms),
    )


def overview_tip() -> str:
    return tr("The whole recording; drag to see another part")


def overview_keys() -> str:
    return tr("Left and Right move it a little, Page Up and Page Down by its width; plus and minus show less or more")


def back(*, is_before: bool) -> str:
    """On the button that leads from elsewhere to the playhead."""
    return tr("↤ Back to what plays") if is_before else tr("On to what plays ↦")


def back_name() -> str:
    return tr("Back to what is playing")


def back_tip() -> str:
    return tr("Show the part that is being played")


def why_silent(error: FileRefusedError) -> str:
    """Why there is a transcript but nothing to hear."""
    if isinstance(error, FileMissingError) and not isinstance(error, RecordingUnknownError):
        return tr("The recording is not where it was, so it cannot be played. The text is all there.")
    return sentence(error)
