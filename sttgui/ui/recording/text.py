"""What the user reads about recording."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sttgui.ui.kit.text import clock, duration, joined, month, plural, sentence, short_name, tr
from sttgui.viewmodel.live_words import Standing
from sttgui.viewmodel.microphone_check import CheckState, Step
from sttgui.viewmodel.recording import Hearing, RecordingState, Stage

if TYPE_CHECKING:
    from sttgui.audio.recorder import InputSource

LITTLE_ROOM_S, MUCH_ROOM_S = 600.0, 86_400.0


def title(begun: datetime | None) -> str:
    """What a recording is called that the user gave no name: `Recording of 23 Nov, 14:02`."""
    if begun is None:
        return tr("Recording")
    return tr("Recording of {day} {month}, {time}", day=begun.day, month=month(begun), time=f"{begun:%H:%M}")


def room_left(seconds: float) -> str:
    """`2 h 10 min left on this disk`; a guess that far ahead is not said to the minute."""
    if seconds >= MUCH_ROOM_S:
        return tr("more than a day left on this disk")
    return tr("{duration} left on this disk", duration=duration(int(seconds // 60) * 60_000))


def status(state: RecordingState) -> str:
    """The line beside the name: the worst that is to be said, or else how long there is room for it."""
    if state.stage is Stage.STARTING:
        return tr("Starting…")
    if state.stage is Stage.STOPPING:
        return tr("Saving…")
    if state.trouble is not None:
        return sentence(state.trouble)
    if state.hearing is not Hearing.FINE:
        return _hearing(state.hearing)
    parts = [tr("Paused")] if state.stage is Stage.PAUSED else []
    if state.markers:
        parts.append(plural(state.markers, "1 marker", "{number} markers"))
    if state.room_left_s is not None:
        parts.append(room_left(state.room_left_s))
    return _with_capital(joined(*parts))


def stage(before: Stage, now: Stage) -> str:
    """What is said to those who do not see the bar come, change and go."""
    match now:
        case Stage.RECORDING:
            return tr("The recording goes on.") if before is Stage.PAUSED else tr("The recording has begun.")
        case Stage.PAUSED:
            return tr("The recording is paused.")
        case Stage.IDLE if before is Stage.STOPPING:
            return tr("The recording has ended and is saved.")
        case _:
            return ""


def standing(standing: Standing) -> str:
    """How it goes with the words that are written along."""
    return {
        Standing.OFF: "",
        Standing.STARTING: tr("Getting ready…"),
        Standing.FINE: tr("A draft; the transcript comes after the recording"),
        Standing.LATE: tr("This computer is busy: the words come late. The recording is not affected."),
        Standing.TOO_SLOW: tr("This computer is too slow for this, so no more words come. The recording goes on."),
        Standing.BROKEN: tr("No more words can be written along. The recording goes on."),
    }[standing]


def _with_capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def _hearing(hearing: Hearing) -> str:
    if hearing is Hearing.SILENT:
        return tr("We hear nothing from this microphone.")
    return tr("Too loud: go further from the microphone, or turn it down.")


def is_warning(state: RecordingState) -> bool:
    """Whether that line needs the user's eye."""
    if state.trouble is not None or state.hearing is not Hearing.FINE:
        return True
    return state.room_left_s is not None and state.room_left_s < LITTLE_ROOM_S


def source_name(source: InputSource) -> str:
    """A source in words; the sound servers call what a loudspeaker plays "Monitor of …"."""
    return tr("What {name} plays", name=source.name.removeprefix("Monitor of ")) if source.is_monitor else source.name


def own_microphone(sources: Sequence[InputSource]) -> str:
    """The system's own choice, with its name where that is known."""
    own = next((source_name(source) for source in sources if source.is_default), "")
    return tr("What the system records with ({name})", name=own) if own else tr("What the system records with")


def microphone(state: RecordingState) -> str:
    """On the button that opens the menu of microphones."""
    for source in state.sources:
        if source.id == state.source or (not state.source and source.is_default):
            return short_name(source_name(source))
    return tr("Microphone")


def check(state: CheckState) -> str:
    """How the test of a microphone stands."""
    if state.trouble is not None:
        return sentence(state.trouble)
    said = {
        Step.OPENING: tr("Starting…"),
        Step.LISTENING: tr("Speak as you will. The bar shows how loud you are: it should reach about three quarters."),
        Step.KEEPING: tr("Say something… {seconds}", seconds=state.left_s),
        Step.PLAYING: tr("This is how you are recorded."),
        Step.ENDED: "",
    }[state.step]
    if state.hearing is not Hearing.FINE and state.step is not Step.PLAYING:
        return _hearing(state.hearing)
    if state.was_played:
        return tr("Did you hear yourself well? Then record. If not, try another microphone or go nearer to it.")
    return said


def is_check_warning(state: CheckState) -> bool:
    """Whether that needs the user's eye."""
    return state.trouble is not None or (state.hearing is not Hearing.FINE and state.step is not Step.PLAYING)


def saved_before(title: str, ms: int) -> str:
    """About a recording the app did not live to see the end of."""
    return tr("{title}, {duration} — saved after the app had ended", title=title, duration=duration(ms))


def all_saved_before(recordings: int) -> str:
    return plural(
        recordings,
        "1 recording was saved after the app had ended",
        "{number} recordings were saved after the app had ended",
    )


def tray(state: RecordingState, ms: int) -> str:
    """Over the icon beside the clock."""
    return (
        tr("Paused at {time}", time=clock(ms))
        if state.stage is Stage.PAUSED
        else tr("Recording, {time}", time=clock(ms))
    )
