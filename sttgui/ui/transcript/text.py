"""What is said of a transcript: its head, its words, its marks and the steps one can undo."""

from __future__ import annotations

from collections.abc import Sequence

from sttgui.domain.jobs import Job
from sttgui.domain.markup import escaped
from sttgui.domain.transcript import Transcript, Word, join_words
from sttgui.ui.kit.text import (
    clock,
    count,
    day,
    enumerated,
    fine_clock,
    joined,
    language,
    number,
    percent,
    plural,
    sentences,
    tr,
)

EARLY_DRAFT = "pocketsphinx"  # how the model of the first recogniser of this computer begins
# With base, words made of laughter, a crowd and shouts over music had 0.31 on average at most, real speech 0.5 or more.
NO_SPEECH, SOME_WORDS = 0.4, 5
MOSTLY_WRONG = 0.6  # a mean confidence below which most sentences have a word that is wrong
SURE_OF_LANGUAGE = 0.5  # below that another language was likelier than not


def meta(job: Job, transcript: Transcript) -> str:
    """The line under a transcript's title: what it is, and how good."""
    mean = transcript.mean_confidence
    return joined(
        _about(job, transcript, transcript.word_count),
        None if mean is None else tr("{sure} ({percent})", sure=_on_average(mean), percent=percent(mean)),
    )


def first_meta(job: Job, beginning: Transcript) -> str:
    """The line under the title while only the first screen is there, which does not tell how good all of it is."""
    return _about(job, beginning, job.word_count)


def _about(job: Job, transcript: Transcript, words: int | None) -> str:
    length = transcript.duration_ms if transcript.duration_ms is not None else job.duration_ms
    return joined(
        day(job.created),
        None if length is None else clock(length),
        language(transcript.language),
        count(words) if words else None,  # the page says that itself
        tr("times estimated") if are_times_estimated(transcript) else None,
    )


def are_times_estimated(transcript: Transcript) -> bool:
    return transcript.timing is not None and transcript.timing.is_estimated


def _on_average(mean: float) -> str:
    """How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97."""
    steps = ((MOSTLY_WRONG, tr("mostly unsure")), (0.8, tr("not quite sure")), (0.97, tr("fairly sure")))
    return next((words for limit, words in steps if mean < limit), tr("sure"))


def no_marks(transcript: Transcript) -> str:
    """Why no word is marked, where there is none or none has a confidence."""
    if not transcript.word_count:
        return tr("No speech was found in this recording.")
    return tr("Nothing says how sure each word is, so no word is marked. Any of them can be wrong.")


def doubt(transcript: Transcript) -> str:
    """What is said where the whole transcript is likely to be wrong, and nobody has put it right yet."""
    said = []
    name, sure = language(transcript.language), transcript.language_confidence
    if name is not None and sure is not None and sure < SURE_OF_LANGUAGE:
        said.append(tr("Language found: {language}, unsure ({percent}).", language=name, percent=percent(sure)))
    if _is_mostly_wrong(transcript):
        said.append(tr("Most of this is probably wrong."))
    return sentences(*said)


def remarks(transcript: Transcript) -> tuple[str, ...]:
    """All else that must be known about a transcript, in sentences."""
    own = []
    if (transcript.model or "").startswith(EARLY_DRAFT):
        own.append(tr("An early English draft of this computer. Transcribed again it will be better."))
    if _is_mostly_wrong(transcript) and (transcript.mean_confidence or 0.0) < NO_SPEECH:
        own.append(tr("Perhaps nobody speaks clearly here."))
    return (*own, *transcript.warnings)


def _is_mostly_wrong(transcript: Transcript) -> bool:
    mean = transcript.mean_confidence
    if mean is None or mean >= MOSTLY_WRONG or transcript.word_count < SOME_WORDS:
        return False
    return transcript.checked_count <= transcript.word_count / 2


def is_draft(job: Job) -> bool:
    """Whether places are left that nobody has checked, or it is not known where they are."""
    return job.places is None or not job.places.is_checked


def chip(remarks: Sequence[str], *, is_draft: bool) -> tuple[str, str]:
    """How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.

    Then the same for where there is little room.
    """
    if not remarks:
        words = ("Draft: listen before you rely on it", "Draft: listen first") if is_draft else ("", "")
        return tr(words[0]), tr(words[1])
    if len(remarks) == 1:
        return remarks[0], plural(1, "1 remark", "{number} remarks")
    several = plural(len(remarks), "1 remark", "{number} remarks")
    return tr("{remarks}: {first}", remarks=several, first=remarks[0]), several


def about_chip(remarks: Sequence[str], *, is_draft: bool) -> list[str]:
    """What the chip says in full, in lines."""
    draft = tr("A computer wrote this down. Words that are not marked can be wrong too: listen to those that matter.")
    return [*remarks, draft] if is_draft else list(remarks)


def second_heard(words: str) -> str:
    return tr("a second model heard “{words}”", words=words) if words else tr("a second model heard nothing")


def word_tip(
    word: Word, other: Sequence[Word] | None = None, *, is_estimated: bool = False, is_unfit: bool = False
) -> str:
    """What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other`
    words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a
    passage that does not fit the sound. Rich text.
    """
    lines = [word.text]
    if word.heard_as is not None:
        lines.append(tr("heard as “{word}”", word=word.heard_as))
    if word.start_ms is None or word.end_ms is None:
        lines.append(tr("no time given"))
    else:
        span = f"{fine_clock(word.start_ms)} – {fine_clock(word.end_ms)}"
        lines.append(tr("{times}, estimated by the length of the words", times=span) if is_estimated else span)
    lines.append(sureness(word.confidence))
    if is_unfit:
        lines.append(tr("these words do not fit the sound"))
    if other is not None:
        heard = join_words(one.text for one in other)
        lines.append(second_heard(heard))
    first, *rest = (escaped(line) for line in lines)
    return "<qt><b>" + first + "</b><br>" + "<br>".join(rest) + "</qt>"


def sureness(confidence: float | None) -> str:
    """How sure the recogniser was, in words and per cent."""
    if confidence is None:
        return tr("no confidence given")
    return enumerated((how_sure(confidence), percent(confidence)))


def how_sure(confidence: float) -> str:
    """How sure the recogniser was, in words alone."""
    steps = (
        (0.25, tr("very unsure")),
        (0.5, tr("quite unsure")),
        (0.75, tr("not quite sure")),
        (0.9, tr("fairly sure")),
    )
    return next((words for limit, words in steps if confidence < limit), tr("sure"))


def version(at: int, total: int) -> str:
    """`Version 2 of 3 ▾`; `at` counts from 0."""
    return tr("Version {at} of {total} ▾", at=number(at + 1), total=number(total))


def compare_with(title: str) -> str:
    return tr("Compare with “{title}”…", title=title)


def undo(name: str) -> str:
    """`Undo: Typing`."""
    return tr("Undo: {what}", what=name) if name else tr("Undo")


def redo(name: str) -> str:
    return tr("Redo: {what}", what=name) if name else tr("Redo")
