"""What the review of doubtful words says, in the user's words."""

from __future__ import annotations

import re
from typing import assert_never

from sttgui.domain.doubt import Kind
from sttgui.domain.transcript import Paragraph, Transcript, Word
from sttgui.ui.kit import text
from sttgui.ui.kit.text import plural, tr
from sttgui.ui.transcript import text as transcript_text
from sttgui.viewmodel.amount import Amount
from sttgui.viewmodel.marks import MINUTES
from sttgui.viewmodel.other_reading import Other
from sttgui.viewmodel.parts import State
from sttgui.viewmodel.review import Progress
from sttgui.viewmodel.stops import Stop

AMOUNTS = {
    Amount.QUICK: ("Quick: the 2 % most doubtful", "The 2 % most doubtful words: for a first look"),
    Amount.NORMAL: ("Normal: the 5 % most doubtful", "The 5 % most doubtful words"),
    Amount.THOROUGH: ("Thorough: the 10 % most doubtful", "The 10 % most doubtful words"),
    Amount.MINUTES: (
        "{minutes} minutes",
        "As many places of this recording as you can check in that time, the most doubtful ones",
    ),
    Amount.CUSTOM: ("Custom", "All words under a confidence of your choice"),
}
VERY_UNSURE = 0.25
# What stands around a word in a sentence and is no part of it.
AROUND = ' ,;:!?…。，、；：？！،؛؟।"“”„‟«»‹›()[]{}（）「」『』—–'


def amount(which: Amount, *, is_short: bool = False) -> str:
    whole = tr(AMOUNTS[which][0], minutes=str(MINUTES)) if which is Amount.MINUTES else tr(AMOUNTS[which][0])
    return re.split("[:：]", whole)[0].strip() if is_short else whole


def amount_tip(which: Amount) -> str:
    return tr(AMOUNTS[which][1])


def under(confidence: float) -> str:
    return tr("Show words under {percent} confidence", percent=text.percent(confidence))


def heading(now: Progress, words: int, transcript: Transcript) -> str:
    """`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none."""
    if now.left:
        if words == now.left or (now.left == 1 and words == 0):
            return plural(now.left, "1 place to check", "{number} places to check")
        places = plural(now.left, "1 place", "{number} places")
        return text.joined(places, plural(words, "1 word left", "{number} words left"))
    if not transcript.word_count:
        return tr("Nothing to check")
    if not transcript.has_doubts:
        return tr("No confidence given")
    return tr("Nothing left to check") if now.total else tr("No words are marked")


def kinds(now: Progress) -> str:
    """`24 differ · 17 unsure · 1 missing?`: what kinds of places are left, or how they are listed where all are of the
    usual one.
    """
    said = text.kinds_of_places(now.left, now.others, now.missing)
    return text.joined(*said) if said else tr("In order of time")


def kinds_tip(now: Progress) -> str:
    """The same at length."""
    if not (now.others or now.missing):
        return ""
    said = []
    if now.others:
        what = plural(
            now.others,
            "1 where a second model heard something else",
            "{number} where a second model heard something else",
        )
        said.append(what)
    if now.unsure:
        said.append(
            plural(now.unsure, "1 where the transcriber was unsure", "{number} where the transcriber was unsure")
        )
    if now.missing:
        said.append(plural(now.missing, "1 where words may be missing", "{number} where words may be missing"))
    return tr("Still to check: {places}. In order of time.", places=text.enumerated(said))


def done(now: Progress) -> str:
    """Beside what is left, where something is."""
    places = now.total - now.left
    return "" if not (places and now.left) else plural(places, "1 done", "{number} done")


def about(transcript: Transcript) -> str:
    """What the marks do not mean."""
    has_marks = transcript.word_count and transcript.has_doubts
    return tr("Unmarked words can be wrong too.") if has_marks else ""


def progress(now: Progress) -> str:
    """`12 of 40, about 3 min left`."""
    said = (
        []
        if now.current is None
        else [tr("{current} of {total}", current=text.number(now.current), total=text.number(now.total))]
    )
    if now.left:
        said.append(tr("about {time} left", time=_about(now.left_ms)))
    return text.enumerated(said)


def ended(now: Progress, fixed: int, transcript: Transcript) -> str:
    """What is said where nothing is at hand. Nothing here may call a word right that nobody looked at."""
    if not transcript.word_count or not transcript.has_doubts:
        return transcript_text.no_marks(transcript)
    if not now.total:
        return tr("No word stands out. Unmarked words can be wrong too.")
    said = [] if now.total == now.left else [_checked(now, fixed)]
    if now.left:
        said.append(plural(now.left, "1 left to check.", "{number} left to check."))
    return text.sentences(*said, tr("Unmarked words can be wrong too."))


def longest_end() -> str:
    """As long as it is likely to be, for the room it takes."""
    return ended(Progress(None, 100, 50, 0), 20, Transcript((Paragraph((Word("a", confidence=0.5),)),)))


def _checked(now: Progress, fixed: int) -> str:
    """`All 5 places checked: 3 kept, 2 fixed.`"""
    done = now.total - now.left
    if now.left:
        checked = plural(
            now.total, "{done} of 1 place checked", "{done} of {number} places checked", done=text.number(done)
        )
    else:
        checked = plural(now.total, "1 place checked", "All {number} places checked")
    how = text.enumerated(
        (
            plural(done - fixed, "1 kept", "{number} kept") if done > fixed else None,
            plural(fixed, "1 fixed", "{number} fixed") if fixed else None,
        )
    )
    return tr("{checked}: {how}.", checked=checked, how=how)


def more(amount: Amount, left: int) -> tuple[str, str]:
    """The button at the end that goes on with what was left for later, or else marks more words; and shorter."""
    if left:
        return tr("Check the rest"), tr("The rest")
    share = 3 if amount is Amount.QUICK else 5
    return tr("Check {share} % more", share=share), tr("{share} % more", share=share)


def all_marked() -> str:
    return tr("No other word is doubtful.")


def more_tip(*, is_rest: bool) -> str:
    return tr("Go through what was left for later") if is_rest else tr("Mark the next most doubtful words too")


def state(stop: Stop) -> str:
    match stop.state:
        case State.TO_CHECK:
            return tr("to check")
        case State.KEPT:
            return tr("kept")
        case State.CHANGED:
            return tr("changed") if stop.text else tr("removed")
        case _:
            assert_never(stop.state)


def words(stop: Stop) -> str:
    """What a stop is called: by its words, or by what is wrong where it is not about single words."""
    if stop.state is State.TO_CHECK and stop.kind is Kind.SPEECH:
        return tr("No words here?")
    if stop.state is State.TO_CHECK and stop.kind is Kind.UNFIT:
        return tr("Not said here?")
    return bare(stop)


def bare(stop: Stop) -> str:
    """The words of a stop without what stands around them; those that were removed as they were heard."""
    whole = stop.text or stop.heard_as or ""
    bare = whole.strip(AROUND)
    if bare.endswith(".") and "." not in bare[:-1]:  # the end of a sentence, and of no abbreviation
        bare = bare[:-1].rstrip(AROUND)
    return bare or whole


def row(stop: Stop) -> str:
    """What stands beside the words: `31 % · 00:10`, or what was decided."""
    time = None if stop.span is None else text.clock(stop.span.start_ms)
    first = sure(stop, is_short=True) if stop.state is State.TO_CHECK else state(stop)
    return text.joined(first, time)


def in_words(stop: Stop, other: Other | None = None) -> str:
    """A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard."""
    said = [text.isolated(words(stop)), state(stop)]
    if stop.state is State.CHANGED and stop.text and stop.heard_as:
        said.append(tr("heard as “{word}”", word=stop.heard_as))
    if other is not None:
        said.append(transcript_text.second_heard(other.said))
    elif stop.state is State.TO_CHECK and stop.kind is Kind.MISSING:
        said.append(tr("words may be missing"))
    elif stop.state is State.TO_CHECK and stop.kind is Kind.OTHER:
        said.append(tr("a second model heard something else"))
    elif stop.state is State.TO_CHECK and stop.kind in (Kind.SPEECH, Kind.UNFIT):
        said += [_what(stop) or "", text.isolated(bare(stop))]
    elif stop.confidence is not None:
        said.append(tr("{number} per cent", number=text.number(round(stop.confidence * 100))))
    if stop.span is not None:
        said.append(tr("at {time}", time=text.clock(stop.span.start_ms)))
    return text.enumerated(said)


def place_of_all(stop: Stop, other: Other | None, now: Progress) -> str:
    """The same with which of how many places it is: `3 of 37: Setuball, to check, …`."""
    said = in_words(stop, other)
    if now.current is None:
        return said
    count = {"current": text.number(now.current), "total": text.number(now.total)}
    return tr("{current} of {total}: {words}", **count, words=said)


def sure(stop: Stop, *, is_short: bool = False) -> str:
    """`very unsure · 3 %`, what else is doubtful about it, or what was decided."""
    if stop.state is State.TO_CHECK and stop.kind is not Kind.UNSURE:
        return tr("missing?") if stop.kind.is_missing else tr("differs")
    if stop.state is not State.TO_CHECK or stop.confidence is None:
        return state(stop)
    if is_short:
        return text.percent(stop.confidence)
    return text.joined(transcript_text.how_sure(stop.confidence), text.percent(stop.confidence))


def sure_kind(stop: Stop) -> str:
    """The kind of label that says it."""
    if stop.state is not State.TO_CHECK or stop.kind is not Kind.UNSURE or stop.confidence is None:
        return "small"
    return "very_unsure" if stop.confidence < VERY_UNSURE else "unsure"


def begins_with(stop: Stop) -> str:
    """The card before the start, as it is read out."""
    return tr("Begins with “{words}”", words=text.isolated(words(stop)))


def card(stop: Stop) -> str:
    """What stands before the sentence: `00:10.4 · `, or `00:10.4 · heard as “Setuball” · `."""
    start_ms = None if stop.span is None else stop.span.start_ms
    time = None if start_ms is None else f"{text.clock(start_ms)}.{start_ms % 1000 // 100}"
    is_changed = stop.heard_as and stop.state is State.CHANGED
    what = _what(stop)
    heard = tr("heard as “{word}”", word=text.short_name(stop.heard_as or "")) if is_changed else None
    return "".join(f"{part}{text.SEPARATOR}" for part in (time, what, heard) if part)


def _what(stop: Stop) -> str | None:
    """What is wrong with a stop, where it is not about single words."""
    if stop.state is not State.TO_CHECK:
        return None
    said = {Kind.SPEECH: tr("speech without words here"), Kind.UNFIT: tr("these words do not fit the sound")}
    return said.get(stop.kind)


def all_the_same(number: int, *, is_short: bool = False) -> str:
    """What is offered where the same was heard at other places too."""
    if not number:
        return ""
    if is_short:
        return plural(number, "And 1 more…", "And {number} more…")
    return plural(number, "Fix 1 more the same…", "Fix all {number} the same…")


def in_text(stop: Stop, *, is_short: bool = False) -> str:
    """What stands beside the words of the text, where what another model heard stands below."""
    if stop.state is not State.TO_CHECK:
        told: str | None = state(stop)
    elif stop.kind is Kind.MISSING:
        told = tr("missing?")
    else:
        told = None if stop.confidence is None else text.percent(stop.confidence)
    return (told or "") if is_short else text.joined(tr("in the text"), told)


def heard(other: Other) -> str:
    """What another model heard."""
    return other.said or tr("nothing")


def hear_other_tip(other: Other) -> str:
    """All of what another model heard, for which there may be no room, and what a press does."""
    return "\n".join((heard(other), tr("Play what a second model heard, where it heard it (Ctrl+Shift+Space)")))


def hear_tip() -> str:
    """What the button to hear a place again does."""
    return tr("Play the words and what is around them; Shift+Space repeats them")


def take(other: Other) -> str:
    """What is offered where another model heard something else."""
    if other.added:
        return tr("Put in “{words}”", words=other.added)
    return tr("Take “{words}”", words=other.said) if other.said else tr("Take it out")


def take_it(other: Other) -> str:
    """The same in short; the words stand above."""
    if other.added:
        return tr("Put it in")
    return tr("Take it") if other.said else tr("Take out")


def taken(other: Other) -> str:
    """The name of the step of undo."""
    if other.added:
        return tr("Put in “{words}”", words=text.short_name(other.added))
    return tr("Take “{words}”", words=text.short_name(other.said)) if other.said else tr("Take the words out")


def type_first() -> str:
    return tr("Type what is said first")


def keep(stop: Stop) -> str:
    """The name of the step of undo."""
    return tr("Keep “{words}”", words=text.short_name(stop.text))


def fixed_all(number: int) -> str:
    """The name of the step of undo."""
    return plural(number, "Fix 1 place", "Fix {number} places")


def fixed_everywhere(number: int, heard: str, now: str) -> str:
    """What was done."""
    becomes = text.short_name(now) if now else tr("nothing")
    return plural(
        number,
        "1 place fixed: {heard} → {now}",
        "{number} places fixed: {heard} → {now}",
        heard=text.short_name(heard),
        now=becomes,
    )


def same_heading(heard: str, now: str) -> str:
    if not now:
        return tr("“{heard}” is taken out", heard=text.short_name(heard))
    return tr("“{heard}” becomes “{now}”", heard=text.short_name(heard), now=text.short_name(now))


def none_same(heard: str) -> str:
    return tr("“{heard}” stands nowhere else.", heard=text.short_name(heard))


def place(start_ms: int | None, sentence: str, second: str | None = None) -> str:
    """Where other words stand: `00:10 · … the sentence …`, and what a `second` model heard there, if something else."""
    time = None if start_ms is None else text.clock(start_ms)
    heard_there = None if second is None else transcript_text.second_heard(second)
    return text.joined(time, f"… {text.isolated(sentence)} …", heard_there)


def _about(ms: int) -> str:
    seconds = ms / 1000
    if seconds < 45:
        return tr("{number} s", number=str(max(round(seconds / 5) * 5, 5)))
    return tr("{number} min", number=text.number(max(round(seconds / 60), 1)))
