"""What is said of a transcript: its head, its words, its marks and the steps one can undo."""

from __future__ import annotations

import html

from sttgui.domain.jobs import Job
from sttgui.domain.transcript import Transcript, Word
from sttgui.ui.jobs.text import cost
from sttgui.ui.kit.text import clock, count, day, fine_clock, joined, language, number, percent, tr
from sttgui.ui.recognisers.text import made_by

EARLY_DRAFT = "pocketsphinx"  # how the model of the first recogniser of this computer begins
# With base, words made of laughter, a crowd and shouts over music had 0.31 on average at most, real speech 0.5 or more.
NO_SPEECH, SOME_WORDS = 0.4, 5
SURE_OF_LANGUAGE = 0.5  # below that another language was likelier than not


def meta(job: Job, transcript: Transcript) -> str:
    """The line under a transcript's title: what it is, and who made it."""
    mean = transcript.mean_confidence
    length = transcript.duration_ms if transcript.duration_ms is not None else job.duration_ms
    return joined(
        day(job.created),
        None if length is None else clock(length),
        language(transcript.language),
        _maker(job, transcript),
        count(transcript.word_count),
        None if mean is None else tr("average confidence {percent}", percent=percent(mean)),
        None if transcript.cost_usd is None else cost(transcript.cost_usd),
    )


def no_marks(transcript: Transcript) -> str:
    """Why no word is marked, where there is none or none has a confidence."""
    if not transcript.word_count:
        return tr("No speech was found in this recording.")
    return tr("The recogniser did not say how sure it was, so no word is marked. Any of them can be wrong.")


def doubt(transcript: Transcript) -> str:
    """What makes a whole transcript doubtful, if anything does."""
    name, sure = language(transcript.language), transcript.language_confidence
    mean = transcript.mean_confidence
    if name is not None and sure is not None and sure < SURE_OF_LANGUAGE:
        return tr("Language found: {language}, unsure ({percent}).", language=name, percent=percent(sure))
    if mean is not None and mean < NO_SPEECH and transcript.word_count >= SOME_WORDS:
        return tr("Very unsure of nearly every word: perhaps nobody speaks clearly here.")
    return ""


def more_remarks(others: int) -> str:
    """The button beside the first remark."""
    if not others:
        return tr("Details")
    return tr("1 more remark") if others == 1 else tr("{number} more remarks", number=number(others))


def word_tip(word: Word) -> str:
    """What the pointer over a word tells: the word, when it was said, how sure the recogniser was. Rich text."""
    lines = [word.text]
    if word.heard_as is not None:
        lines.append(tr("heard as “{word}”", word=word.heard_as))
    if word.start_ms is None or word.end_ms is None:
        lines.append(tr("no time given"))
    else:
        lines.append(f"{fine_clock(word.start_ms)} – {fine_clock(word.end_ms)}")
    lines.append(sureness(word.confidence))
    first, *rest = (html.escape(line) for line in lines)
    return "<qt><b>" + first + "</b><br>" + "<br>".join(rest) + "</qt>"


def sureness(confidence: float | None) -> str:
    """How sure the recogniser was, in words and per cent."""
    if confidence is None:
        return tr("no confidence given")
    return f"{how_sure(confidence)}, {percent(confidence)}"


def how_sure(confidence: float) -> str:
    """The same in words alone."""
    steps = ((0.25, "very unsure"), (0.5, "quite unsure"), (0.75, "not quite sure"), (0.9, "fairly sure"))
    return tr(next((words for limit, words in steps if confidence < limit), "sure"))


def undo(name: str) -> str:
    """`Undo: Typing`."""
    return tr("Undo: {what}", what=name) if name else tr("Undo")


def redo(name: str) -> str:
    return tr("Redo: {what}", what=name) if name else tr("Redo")


def _maker(job: Job, transcript: Transcript) -> str:
    """Who made a transcript: the first recogniser of this computer has long been replaced."""
    if (transcript.model or "").startswith(EARLY_DRAFT):
        return tr("early English draft, on this computer")
    return made_by(job.engine)
