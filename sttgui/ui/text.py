"""Everything the user reads that is put together from values: durations, states, errors, headings."""

from __future__ import annotations

import html
from datetime import datetime
from pathlib import Path
from typing import assert_never
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QLocale

from sttgui.domain.checks import Doubtful
from sttgui.domain.engines import AIML, Engine, EngineKind
from sttgui.domain.errors import (
    ModelDamagedError,
    ModelMissingError,
    ModelRoomError,
    NotConnectedError,
    SttError,
    ended,
)
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    Job,
    Paused,
    Phase,
    Queued,
    Running,
    Sending,
    Unsure,
    Waiting,
)
from sttgui.domain.library import Hit, Trashed
from sttgui.domain.models import BASE, LARGE, SMALL, TINY, TINY_EN
from sttgui.domain.transcript import Transcript, Word
from sttgui.viewmodel.library_model import Section

NAME_LENGTH = 60  # characters of a file's name in a sentence; longer ones are shortened in the middle
SEPARATOR = " · "
EARLY_DRAFT = "pocketsphinx"  # how the model of the first recogniser of this computer begins
ABOUT_MODELS = (ModelMissingError, ModelDamagedError, ModelRoomError)  # their name is that of a model


def tr(template: str, **values: object) -> str:
    """The template in the user's language, its braces filled."""
    return QCoreApplication.translate("text", template).format(**values)


def locale() -> QLocale:
    """How the user writes dates and numbers; where the system does not say, as in English."""
    user = QLocale()
    return QLocale(QLocale.Language.English) if user.language() is QLocale.Language.C else user


def number(value: int) -> str:
    return locale().toString(value)


def percent(fraction: float) -> str:
    """0..1 as whole per cent."""
    return tr("{number} %", number=round(fraction * 100))


def clock(ms: int) -> str:
    """A place in a recording: `00:10`, `1:02:03`."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def duration(ms: int) -> str:
    """How long a recording is: `53 s`, `3 min`, `1 h 48 min`."""
    seconds = round(ms / 1000)
    if seconds < 60:
        return tr("{seconds} s", seconds=seconds)
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes) if minutes else tr("{hours} h", hours=hours)


def time_left(ms: int) -> str:
    """An estimate, said as roughly as it is known."""
    if ms < 10_000:
        return tr("a few seconds left")
    if ms < 60_000:
        return tr("less than a minute left")
    return tr("about {duration} left", duration=duration(ms))


def count(words: int) -> str:
    if words == 0:
        return tr("no speech found")
    return tr("1 word") if words == 1 else tr("{number} words", number=number(words))


def size(count: int) -> str:
    """Bytes as a person counts them: `148 MB`, `1.6 GB`."""
    if count < 999_500_000:
        return tr("{number} MB", number=number(round(count / 1e6)))
    return tr("{number} GB", number=locale().toString(count / 1e9, "f", 1))


def short_name(name: str) -> str:
    """A file's name for a sentence: one line, shortened in the middle, its ending kept."""
    name = " ".join(name.split())
    if len(name) <= NAME_LENGTH:
        return name
    tail = 16
    return f"{name[: NAME_LENGTH - tail - 1]}…{name[-tail:]}"


def what_happened(error: SttError) -> str:
    """The first half of an error's sentence."""
    return tr(error.template, **_shown(error)) if error.template else ""


def what_to_do(error: SttError) -> str:
    """The second half; empty where there is nothing to do."""
    return tr(error.remedy, **_shown(error)) if error.remedy else ""


def sentence(error: SttError) -> str:
    """What happened and what to do now."""
    happened, to_do = what_happened(error), what_to_do(error)
    return f"{ended(happened)} {to_do}".strip() if to_do else happened


def _shown(error: SttError) -> dict[str, str]:
    named = model_name if isinstance(error, ABOUT_MODELS) else short_name
    return {key: named(value) if key == "name" else value for key, value in error.values.items()}


def status(job: Job) -> str:  # noqa: PLR0911, PLR0912  one sentence for each phase
    """The second line of a job in the library."""
    phase: Phase = job.phase
    match phase:
        case Waiting(trouble=SttError() as trouble):
            return going_on(trouble)
        case Waiting():
            return tr("Waiting")
        case Sending(fraction=fraction):
            return tr("Sending {percent}", percent=percent(min(fraction, 0.99))) if fraction else tr("Sending")
        case Queued(trouble=SttError() as trouble) | Running(trouble=SttError() as trouble):
            return going_on(trouble)
        case Queued():
            return tr("Waiting for the recogniser")
        case Running(is_slow=True):
            return tr("Taking longer than usual; you may close this window")
        case Running(left_ms=int() as left_ms):
            return tr("Transcribing") + SEPARATOR + time_left(left_ms)
        case Running(fraction=float() as fraction):
            return tr("Transcribing {percent}", percent=percent(min(fraction, 0.99)))
        case Running():
            return tr("Transcribing")
        case Completed(unsaved=None):
            return _joined(_duration_of(job), None if job.word_count is None else count(job.word_count))
        case Completed():
            return tr("Not saved on this computer")
        case Unsure(is_looking=True):
            return tr("Checking whether the service has it")
        case Unsure():
            return tr("Perhaps sent: you decide")
        case Paused(error=error) | Failed(error=error):
            return what_happened(error)
        case Cancelled():
            return tr("Not transcribed")
        case _:
            assert_never(phase)


def going_on(trouble: SttError) -> str:
    """Why a job stands still that will go on by itself."""
    if isinstance(trouble, NotConnectedError):
        return tr("No connection; goes on when it is back")
    return tr("{what} Goes on by itself.", what=ended(what_happened(trouble)))


def needs_attention(job: Job) -> bool:
    match job.phase:
        case Failed() | Paused() | Unsure(is_looking=False) | Completed(unsaved=SttError()):
            return True
        case _:
            return False


def under_way(job: Job) -> str:
    """How far the recogniser is, where there is room to say all that is known."""
    match job.phase:
        case Running(fraction=float() as fraction, is_slow=False, trouble=None, left_ms=left_ms):
            return _joined(
                tr("Transcribing {percent}", percent=percent(min(fraction, 0.99))),
                None if left_ms is None else time_left(left_ms),
            )
        case _:
            return status(job)


def progress(job: Job) -> float | None:
    """The part done of what the job is at now, 0..1; `None` where there is nothing to show."""
    match job.phase:
        case Sending(fraction=fraction):
            return fraction
        case Queued():
            return 0.0
        case Running(fraction=fraction):
            return fraction or 0.0
        case _:
            return None


def row_in_words(job: Job) -> str:
    """A job in the library as it is read out."""
    match job.phase:
        case Failed(error=error) | Paused(error=error) | Unsure(error=error, is_looking=False):
            said = sentence(error)
        case Completed(unsaved=SttError() as error):
            said = sentence(error)
        case _:
            said = status(job)
    return f"{job.title}, {said}" if said else job.title


def saved_at(moment: datetime) -> str:
    """`Saved on this computer, 14:03`."""
    return tr("Saved on this computer, {time}", time=f"{moment.astimezone():%H:%M}")


def undo(name: str) -> str:
    """`Undo: Typing`."""
    return tr("Undo: {what}", what=name) if name else tr("Undo")


def redo(name: str) -> str:
    return tr("Redo: {what}", what=name) if name else tr("Redo")


def saving() -> str:
    return tr("Saving…")


def not_saved(error: SttError) -> str:
    return tr("Not saved: {what}", what=what_happened(error))


def hit_in_words(hit: Hit) -> str:
    """Something found, as it is read out."""
    place = None if hit.start_ms is None else tr("at {time}", time=clock(hit.start_ms))
    return ", ".join(filter(None, (hit.title, place, hit.text)))


def nothing_found(searched: str) -> str:
    return tr("Nothing found for “{searched}”.", searched=short_name(searched))


def section(which: Section) -> str:
    match which:
        case Section.WORKING:
            return tr("Working")
        case Section.TODAY:
            return tr("Today")
        case Section.YESTERDAY:
            return tr("Yesterday")
        case Section.EARLIER:
            return tr("Earlier")
        case Section.ALL:
            return tr("Recordings")
        case _:
            assert_never(which)


def meta(job: Job, transcript: Transcript) -> str:
    """The line under a transcript's title: what it is, and who made it."""
    mean = transcript.mean_confidence
    length = transcript.duration_ms if transcript.duration_ms is not None else job.duration_ms
    return _joined(
        day(job.created),
        None if length is None else clock(length),
        language(transcript.language),
        _maker(job, transcript),
        count(transcript.word_count),
        None if mean is None else tr("average confidence {percent}", percent=percent(mean)),
        None if transcript.cost_usd is None else cost(transcript.cost_usd),
    )


def cost(usd: float) -> str:
    """What the service said it costs, to the hundredth of a cent."""
    if 0 < usd < 0.0001:
        return tr("cost less than 0.0001 USD")
    return tr("cost {amount} USD", amount=f"{usd:.4f}")


def day(moment: datetime) -> str:
    local = moment.astimezone()
    return f"{local.day} {locale().monthName(local.month, QLocale.FormatType.ShortFormat)} {local.year}"


def language(code: str | None) -> str | None:
    """The name of a language by its code; an unknown code as it is."""
    if not code:
        return None
    known = QLocale.codeToLanguage(code.split("-")[0].split("_")[0])
    return code if known is QLocale.Language.AnyLanguage else QLocale.languageToString(known)


def made_by(engine: Engine) -> str:
    match engine.kind:
        case EngineKind.EMBEDDED:
            return _joined(tr("On this computer"), model_name(engine.model))
        case EngineKind.SERVICE | EngineKind.OPENAI:
            return "AI/ML API" if engine.id == AIML.id else urlsplit(engine.address).hostname or engine.address
        case _:
            assert_never(engine.kind)


def model_name(model_id: str) -> str:
    """A model of this computer by its outcome; one that was brought along by its own name."""
    names = {TINY_EN.id: "Fast", TINY.id: "Fast, all languages", BASE.id: "Balanced"}
    names |= {SMALL.id: "Careful", LARGE.id: "Most careful"}
    return tr(names[model_id]) if model_id in names else short_name(model_id)


def _maker(job: Job, transcript: Transcript) -> str:
    """Who made a transcript: the first recogniser of this computer has long been replaced."""
    if (transcript.model or "").startswith(EARLY_DRAFT):
        return tr("early English draft, on this computer")
    return made_by(job.engine)


def sample_title() -> str:
    return tr("Sample recording")


def to_check(words: int, transcript: Transcript) -> str:
    """The heading of the review pane."""
    if not transcript.word_count:
        return tr("Nothing to check")
    if not transcript.has_scores:
        return tr("No confidence given")
    if words == 0:
        return tr("No words stand out")
    return tr("1 word to check") if words == 1 else tr("{number} words to check", number=number(words))


def about_marks(transcript: Transcript) -> str:
    """What the marks mean, and what they do not."""
    if not transcript.word_count:
        return tr("No speech was found in this recording.")
    if not transcript.has_scores:
        return tr("The recogniser did not say how sure it was, so no word is marked. Any of them can be wrong.")
    return tr("Marked: the 10 % least certain words. Unmarked words can be wrong too.")


def certainty(word: Word) -> str:
    """How sure and when: `31 % · 00:10`."""
    return _joined(
        None if word.confidence is None else percent(word.confidence),
        None if word.start_ms is None else clock(word.start_ms),
    )


def word_in_words(word: Word) -> str:
    """A word to check as it is read out."""
    said = [word.text]
    if word.confidence is not None:
        said.append(tr("confidence {percent}", percent=percent(word.confidence)))
    if word.start_ms is not None:
        said.append(tr("at {time}", time=clock(word.start_ms)))
    return ", ".join(said)


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


def fine_clock(ms: int) -> str:
    """A place in a recording to the hundredth of a second: `00:10.42`."""
    return f"{clock(ms)}.{ms % 1000 // 10:02}"


def sureness(confidence: float | None) -> str:
    """How sure the recogniser was, in words and per cent."""
    if confidence is None:
        return tr("no confidence given")
    steps = ((0.25, "very unsure"), (0.5, "quite unsure"), (0.75, "not quite sure"), (0.9, "fairly sure"))
    words = next((words for limit, words in steps if confidence < limit), "sure")
    return f"{tr(words)}, {percent(confidence)}"


def refused(number_of_files: int) -> str:
    if number_of_files == 1:
        return tr("1 file was not added")
    return tr("{number} files were not added", number=number(number_of_files))


def doubtful(name: str, doubt: Doubtful) -> str:
    """Why a recording may not come through at a service."""
    match doubt:
        case Doubtful.LARGE:
            template = "“{name}” is larger than 90 MB: some plans of the service refuse that. MP3 or M4A is smaller."
        case Doubtful.LONG:
            template = "“{name}” is longer than an hour: the service may give up on it. Shorter parts are safer."
        case _:
            assert_never(doubt)
    return tr(template, name=short_name(name))


def saved_as(path: Path) -> str:
    return tr("Saved as “{name}”", name=short_name(path.name))


def no_folder(path: Path) -> str:
    return tr("The folder of “{name}” could not be opened.", name=short_name(path.name))


def in_trash(one: Trashed) -> str:
    """A line of the trash."""
    return _joined(one.job.title, tr("deleted for good on {day}", day=day(one.until)))


def about_trash(count: int) -> str:
    if not count:
        return tr("The trash is empty.")
    return tr("Transcripts that were removed. Their recordings were not touched.")


def trashed(job: Job, until: datetime) -> str:
    """What has become of a job that was removed."""
    return tr(
        "“{title}” is in the trash, and will be deleted for good on {day}. The recording itself stays where it is.",
        title=short_name(job.title),
        day=day(until),
    )


def _duration_of(job: Job) -> str | None:
    return None if job.duration_ms is None else duration(job.duration_ms)


def _joined(*parts: str | None) -> str:
    return SEPARATOR.join(part for part in parts if part)
