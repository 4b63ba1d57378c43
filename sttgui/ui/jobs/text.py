"""What is said of a job: its state, its way, its cost, and what support asks for."""

from __future__ import annotations

from dataclasses import fields
from typing import assert_never

from sttgui.domain.errors import NotConnectedError, SttError, ended
from sttgui.domain.jobs import (
    Cancelled,
    Completed,
    Failed,
    FileSource,
    Job,
    Left,
    Paused,
    Phase,
    Queued,
    Running,
    Sending,
    Unsure,
    Waiting,
)
from sttgui.domain.options import PLAIN, Options, offered
from sttgui.ui.kit.text import (
    count,
    duration,
    enumerated,
    isolated,
    joined,
    language,
    model_name,
    money,
    percent,
    sentence,
    sentences,
    short_name,
    tr,
    what_happened,
)
from sttgui.ui.recognisers import option_text
from sttgui.ui.recognisers import text as recogniser_text
from sttgui.ui.recognisers.text import made_by

LEAST_USD = 0.0001  # of which an amount is still told


def trouble(job: Job) -> SttError | None:
    """What is wrong with a job at the moment, if anything is."""
    match job.phase:
        case Waiting(trouble=error) | Queued(trouble=error) | Running(trouble=error):
            return error
        case Unsure(error=error) | Paused(error=error) | Failed(error=error):
            return error
        case Completed(unsaved=error):
            return error
        case _:
            return None


def way(job: Job) -> str:
    """Who works on it, where the recording goes, with which options, and what it costs where that was told."""
    parts = [made_by(job.recogniser)]
    is_on_the_way = job.was_sent or not isinstance(job.phase, Failed | Paused | Cancelled)
    if is_on_the_way and not job.recogniser.is_embedded:  # else it says below that nothing was sent
        parts.append(recogniser_text.where(job.recogniser))
    chosen = _options(job)
    if chosen:
        parts.append(tr("with {options}", options=enumerated(chosen)))
    if job.cost_usd is not None:
        parts.append(cost(job.cost_usd))
    return joined(*parts)


def maker(job: Job) -> str:
    """What tells the versions of a recording apart: `Fast`, `AI/ML API`, or `talk.srt`, from which one was read."""
    if job.imported:
        return short_name(job.imported)
    model = model_name(job.recogniser.model) if job.recogniser.is_embedded else ""
    return model or made_by(job.recogniser)


def details(job: Job) -> str:
    """Lines for support: the foreign message and the names under which the service knows the job; may be empty."""
    error = trouble(job)
    lines = [error.detail] if error is not None and error.detail else []
    if job.recogniser.is_embedded:
        return "\n".join(lines)
    if job.request_id:
        lines.append(tr("Our request: {id}", id=job.request_id))
    if job.generation_id:
        lines.append(tr("Job at the service: {id}", id=job.generation_id))
    if job.sent is not None:
        lines.append(tr("Sent: {time}", time=job.sent.isoformat(timespec="seconds")))
    return "\n".join(lines)


def status(job: Job) -> str:  # noqa: PLR0911, PLR0912  one sentence for each phase
    """How a job is, in a line: the second one of its row in the library, and over the words there are so far."""
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
            return tr("Waiting for the transcriber")
        case Running(is_slow=True):
            return tr("Taking longer than usual; you may close this window")
        case Running(fraction=float() as fraction, left=left) if fraction >= 0.005:
            done = tr("Transcribing {percent}", percent=percent(min(fraction, 0.99)))
            return joined(done, None if left is None else time_left(left))
        case Running(left=left):
            return joined(tr("Transcribing"), None if left is None else time_left(left))
        case Completed(unsaved=None):
            return joined(length(job), None if job.word_count is None else count(job.word_count))
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
    """What stands over the words there are so far: how far it is, and where the recording goes."""
    return joined(status(job), way(job))


def under_draft(job: Job) -> str:
    """What stands over the words that were written while it was recorded, till there are others."""
    return joined(tr("Draft, written while it was recorded; the transcript takes its place"), status(job))


def words_to_come(job: Job) -> str:
    """What stands in the place of the text before there is a word of it."""
    if job.recogniser.is_embedded:
        words = tr("The words appear here as they are recognised.")
    else:
        words = tr("The words appear here once {engine} has sent them.", engine=made_by(job.recogniser))
    return sentences(words, tr("You can listen meanwhile.")) if isinstance(job.source, FileSource) else words


def progress(job: Job) -> float | None:
    """How much of its present step a job has done, 0..1; `None` where there is nothing to show."""
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
    title = isolated(job.title)
    return enumerated((title, said))


def time_left(left: Left) -> str:
    """An estimate, said as roughly as it is known: `5 to 7 min`."""
    if left.most_ms <= 10_000:
        return tr("a few seconds")
    if left.most_ms <= 60_000:
        return tr("under a minute")
    least, most = round(left.least_ms / 60_000), round(left.most_ms / 60_000)
    if least % 60 == 0 and most % 60 == 0:
        return tr("{least} to {most} h", least=least // 60, most=most // 60)
    return tr("{least} to {most} min", least=least, most=most)


def cost(usd: float) -> str:
    """What the service said it costs, to the hundredth of a cent where it is less than one."""
    if 0 < usd < LEAST_USD:
        return tr("cost less than {amount} USD", amount=money(LEAST_USD))
    return tr("cost {amount} USD", amount=money(usd))


def _options(job: Job) -> list[str]:
    """The names of the options that were asked for beyond the usual ones, as the window shows them."""
    known = offered(job.recogniser)
    usual = Options()
    names = [
        field.name
        for field in fields(job.options)
        if field.name in known
        and getattr(job.options, field.name) not in (getattr(PLAIN, field.name), getattr(usual, field.name))
    ]
    said = [option_text.name(name) for name in names if name != "language"]
    if "language" in names and job.options.language != "auto":
        said.insert(0, language(job.options.language) or job.options.language)
    return said


def length(job: Job) -> str | None:
    """How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`."""
    if job.until_ms is None or not job.has_ended:
        return None if job.duration_ms is None else duration(job.duration_ms)
    done_ms, all_ms = job.until_ms, job.duration_ms
    if all_ms is None or done_ms < 60_000 <= all_ms:
        return tr("the first {part}", part=duration(done_ms))
    unit_ms, unit = (1000, tr("s")) if all_ms < 60_000 else (60_000, tr("min"))
    part = done_ms // unit_ms
    whole = max(all_ms // unit_ms, part + 1)  # as it is told elsewhere, but never as if all were there
    return tr("{part} of {whole} {unit}", part=part, whole=whole, unit=unit)
