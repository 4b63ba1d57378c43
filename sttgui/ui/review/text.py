"""What the review of doubtful words says, in the user's words."""

from __future__ import annotations

from typing import assert_never

from sttgui.domain.transcript import Transcript
from sttgui.ui.kit import text
from sttgui.ui.kit.text import tr
from sttgui.ui.transcript import text as transcript_text
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.marks import MINUTES
from sttgui.viewmodel.review import Progress
from sttgui.viewmodel.stops import State, Stop

AMOUNTS = {
    Amount.QUICK: ("Quick: 2 % of the words", "The 2 % most doubtful words: for a first look"),
    Amount.NORMAL: ("Normal: 5 % of the words", "The 5 % most doubtful words"),
    Amount.THOROUGH: ("Thorough: 10 % of the words", "The 10 % most doubtful words"),
    Amount.MINUTES: ("{minutes} minutes", "As many places as you can check in that time, the most doubtful ones"),
    Amount.CUSTOM: ("Custom", "All words under a confidence of your choice"),
}


def amount(which: Amount) -> str:
    return tr(AMOUNTS[which][0], minutes=str(MINUTES)) if which is Amount.MINUTES else tr(AMOUNTS[which][0])


def amount_tip(which: Amount) -> str:
    return tr(AMOUNTS[which][1])


def under(confidence: float) -> str:
    return tr("Show words under {percent} confidence", percent=text.percent(confidence))


def heading(now: Progress, words: int, transcript: Transcript) -> str:
    """`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none."""
    if now.left == 1 and words <= 1:
        return tr("1 place to check")
    if now.left:
        places = tr("1 place") if now.left == 1 else tr("{number} places", number=text.number(now.left))
        if words == now.left:
            return tr("{places} to check", places=places)
        return text.joined(places, tr("{number} words left", number=text.number(words)))
    if not transcript.word_count:
        return tr("Nothing to check")
    if not transcript.has_scores:
        return tr("No confidence given")
    return tr("Nothing left to check") if now.total else tr("No words are marked")


def done(now: Progress) -> str:
    places = now.total - now.left
    return "" if places == 0 else tr("{number} done", number=text.number(places))


def about(transcript: Transcript) -> str:
    """What the marks mean, and what they do not."""
    if not transcript.word_count or not transcript.has_scores:
        return transcript_text.no_marks(transcript)
    return tr("Words that are not marked can be wrong too.")


def start(left: int) -> str:
    """The button."""
    if left == 0:
        return tr("Check the words")
    return tr("Check 1 place") if left == 1 else tr("Check {number} places", number=text.number(left))


def progress(now: Progress) -> str:
    """`12 of 40, about 3 min left`."""
    said = (
        []
        if now.current is None
        else [tr("{current} of {total}", current=text.number(now.current), total=text.number(now.total))]
    )
    if now.left:
        said.append(tr("about {time} left", time=_about(now.left_ms)))
    return ", ".join(said)


def ended(now: Progress) -> str:
    """What is said after the last stop. Nothing here may call a word right that nobody looked at."""
    if now.left == 1:
        return tr("1 place was left for later.")
    if now.left:
        return tr("{number} places were left for later.", number=text.number(now.left))
    return tr("All marked words are checked. Words that are not marked can be wrong too.")


def state(stop: Stop) -> str:
    match stop.state:
        case State.TO_CHECK:
            return tr("to check")
        case State.KEPT:
            return tr("kept")
        case State.CHANGED:
            return tr("changed") if stop.text else tr("taken away")
        case _:
            assert_never(stop.state)


def words(stop: Stop) -> str:
    """The words of a stop; those that were taken away as they were heard."""
    return stop.text or stop.heard_as or ""


def row(stop: Stop) -> str:
    """What stands beside the words: `31 % · 00:10`, or what was decided."""
    time = None if stop.span is None else text.clock(stop.span.start_ms)
    sure = text.percent(stop.confidence) if stop.confidence is not None else None
    first = sure if stop.state is State.TO_CHECK else state(stop)
    return " · ".join(filter(None, (first, time)))


def in_words(stop: Stop) -> str:
    """A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`."""
    said = [words(stop), state(stop)]
    if stop.state is State.CHANGED and stop.text and stop.heard_as:
        said.append(tr("heard as “{word}”", word=stop.heard_as))
    if stop.confidence is not None:
        said.append(tr("{number} per cent", number=str(round(stop.confidence * 100))))
    if stop.span is not None:
        said.append(tr("at {time}", time=text.clock(stop.span.start_ms)))
    return ", ".join(said)


def card(stop: Stop) -> str:
    """The line under the words: `00:10.42 – 00:11.06 · heard as “Setuball”`."""
    times = None
    if stop.span is not None:
        times = f"{text.fine_clock(stop.span.start_ms)} – {text.fine_clock(stop.span.end_ms)}"
    heard = tr("heard as “{word}”", word=stop.heard_as) if stop.heard_as and stop.state is State.CHANGED else None
    return " · ".join(filter(None, (times, heard)))


def keep(stop: Stop) -> str:
    """The name of the step of undo."""
    return tr("Keep “{words}”", words=text.short_name(stop.text))


def fixed_all(number: int) -> str:
    """The name of the step of undo."""
    return tr("Fix 1 place") if number == 1 else tr("Fix {number} places", number=text.number(number))


def same_heading(heard: str, now: str) -> str:
    return tr("“{heard}” becomes “{now}”", heard=text.short_name(heard), now=text.short_name(now))


def none_same(heard: str) -> str:
    return tr("“{heard}” stands nowhere else.", heard=text.short_name(heard))


def place(start_ms: int | None, sentence: str) -> str:
    """Where other words stand: `00:10 · … the sentence …`."""
    return " · ".join(filter(None, (None if start_ms is None else text.clock(start_ms), f"… {sentence} …")))


def _about(ms: int) -> str:
    seconds = ms / 1000
    if seconds < 45:
        return tr("{number} s", number=str(max(round(seconds / 5) * 5, 5)))
    return tr("{number} min", number=text.number(max(round(seconds / 60), 1)))
