"""What is said of a job beside its state: its way, its cost, and what support asks for."""

from __future__ import annotations

from dataclasses import fields

from sttgui.domain.errors import SttError
from sttgui.domain.jobs import Completed, Failed, Job, Paused, Queued, Running, Unsure, Waiting
from sttgui.domain.options import PLAIN, Options, offered
from sttgui.ui import engine_text, option_text
from sttgui.ui.text import SEPARATOR, cost, language, made_by, tr


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
    parts = [made_by(job.engine)] if job.engine.is_embedded else [made_by(job.engine), engine_text.where(job.engine)]
    chosen = _options(job)
    if chosen:
        parts.append(tr("with {options}", options=", ".join(chosen)))
    if job.cost_usd is not None:
        parts.append(cost(job.cost_usd))
    return SEPARATOR.join(parts)


def details(job: Job) -> str:
    """Lines for support: the foreign message and the names under which the service knows the job; may be empty."""
    error = trouble(job)
    lines = [error.detail] if error is not None and error.detail else []
    if job.engine.is_embedded:
        return "\n".join(lines)
    if job.request_id:
        lines.append(tr("Our request: {id}", id=job.request_id))
    if job.generation_id:
        lines.append(tr("Job at the service: {id}", id=job.generation_id))
    if job.sent is not None:
        lines.append(tr("Sent: {time}", time=job.sent.isoformat(timespec="seconds")))
    return "\n".join(lines)


def _options(job: Job) -> list[str]:
    """The options that were asked for beyond what always is, by what the user knows them as."""
    known = offered(job.engine)
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
