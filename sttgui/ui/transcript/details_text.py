"""What the details of a word and of a recording say, in the user's words."""

from __future__ import annotations

from collections.abc import Iterator

from sttgui.domain.jobs import FileSource, Job, Marker
from sttgui.domain.options import DETECT, NAMES, for_recogniser
from sttgui.domain.service_models import KNOWN
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Transcript, Word, WordState
from sttgui.ui.kit import text
from sttgui.ui.kit.text import plural, tr
from sttgui.ui.recognisers import option_text
from sttgui.ui.recognisers import text as recogniser_text
from sttgui.ui.transcript import text as transcript_text
from sttgui.viewmodel.blocks import Look
from sttgui.viewmodel.transcript_document import Passage

Row = tuple[str, str]  # what it is, and what is known of it


def word_rows(word: Word, look: Look | None, speaker: str | None) -> list[Row]:
    """All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell."""
    rows = [(tr("Word", sense="the word itself"), word.text)]
    if word.heard_as is not None:
        rows.append((tr("Heard as"), word.heard_as))
    rows.append((tr("Time"), times(word)))
    rows.append((tr("Confidence"), transcript_text.sureness(word.confidence)))
    name = speaker or (speaker_name(word.speaker) if word.speaker else None)
    if name:
        rows.append((tr("Speaker"), name))
    rows.append((tr("State"), state(word, look)))
    return rows


def times(word: Word) -> str:
    if word.start_ms is None:
        return tr("no time given")
    if word.end_ms is None:
        return text.fine_clock(word.start_ms)
    return f"{text.fine_clock(word.start_ms)} – {text.fine_clock(word.end_ms)}"


def state(word: Word, look: Look | None) -> str:
    if word.state is WordState.CHANGED:
        return tr("changed")
    if word.state is WordState.KEPT:
        return tr("kept")
    return tr("not checked") if look is None else tr("to check")


def caret_in_words(word: Word, look: Look | None) -> str:
    """The word at the caret as it is read out: `Setuball, to check, 31 per cent`."""
    said = [word.text, state(word, look)]
    if word.confidence is not None:
        said.append(tr("{number} per cent", number=round(word.confidence * 100)))
    if word.heard_as is not None:
        said.append(tr("heard as “{word}”", word=word.heard_as))
    if word.start_ms is not None:
        said.append(tr("at {time}", time=text.fine_clock(word.start_ms)))
    return text.enumerated(said)


def marker(one: Marker) -> str:
    """`00:10, The harbour`; read out."""
    return f"{text.clock(one.ms)}, {one.name or unnamed()}"


def unnamed() -> str:
    return tr("no name yet")


def no_markers() -> str:
    return tr("“Set a marker” in the menu marks the moment that is being played, to find it again here.")


def language(transcript: Transcript) -> str | None:
    """What is spoken, and how sure the transcriber was of it where it found that out itself."""
    name = text.language(transcript.language)
    if name is None or transcript.language_confidence is None:
        return name
    return tr("{language}, {percent} sure", language=name, percent=text.percent(transcript.language_confidence))


def timing(transcript: Transcript) -> str | None:
    """Where the times of the words are from, if not from who wrote them."""
    if transcript.timing is None:
        return None
    if transcript.timing.model is None:
        return tr("estimated by the length of the words")
    return tr("found in the sound by {model}", model=transcript.timing.model)


def recording_rows(job: Job, transcript: Transcript) -> list[Row]:
    """All that is known of a recording and how it became words."""
    length = transcript.duration_ms if transcript.duration_ms is not None else job.duration_ms
    cost = transcript.cost_usd if transcript.cost_usd is not None else job.cost_usd
    mean, model = transcript.mean_confidence, transcript.model or job.recogniser.model
    rows = (
        (tr("File"), None if _is_unknown(job) else job.source.name),
        (tr("Length"), None if length is None else text.clock(length)),
        (tr("Language"), language(transcript)),
        (tr("Words"), text.number(transcript.word_count)),
        (tr("Confidence"), None if mean is None else tr("{percent} on average", percent=text.percent(mean))),
        (tr("Read from"), job.imported),
        (tr("Made by"), "" if job.imported else recogniser_text.made_by(job.recogniser)),
        (tr("Model"), next((one.name for one in KNOWN if one.id == model), model)),
        (tr("Times"), timing(transcript)),
        (tr("Options"), "" if job.imported else "\n".join(_options(job))),
        (tr("Cost"), None if cost is None else tr("{amount} USD", amount=text.money(cost))),
        (tr("Added"), _moment(job)),
        (tr("Time taken"), None if job.took_ms is None else text.duration(job.took_ms)),
    )
    return [(name, value) for name, value in rows if value]


def with_times(passages: Iterator[Passage]) -> str:
    """Paragraphs, each after its time and its speaker."""
    lines = []
    for passage in passages:
        time = "" if passage.start_ms is None else f"[{text.clock(passage.start_ms)}] "
        name = "" if passage.speaker is None else f"{passage.speaker}: "
        lines.append(f"{time}{name}{passage.text}")
    return "\n\n".join(lines)


def hits(current: int | None, count: int) -> str:
    """`3 of 12`; `current` counts from 0."""
    if count == 0:
        return tr("Not found")
    if current is None:
        return plural(count, "1 place", "{number} places")
    return tr("{current} of {count}", current=text.number(current + 1), count=text.number(count))


def _is_unknown(job: Job) -> bool:
    return isinstance(job.source, FileSource) and job.source.is_unknown


def _options(job: Job) -> Iterator[str]:
    """What the recogniser was asked for, of that which it could do."""
    options = for_recogniser(job.options, job.recogniser, is_file=isinstance(job.source, FileSource))
    for name in NAMES:
        value = getattr(options, name)
        if not value:
            continue
        if name == "language":
            value = tr("detected") if value == DETECT else text.language(value)
        said = option_text.name(name)
        if value is True:
            yield said
        else:
            yield f"{said}: {', '.join(value) if isinstance(value, tuple) else value}"


def _moment(job: Job) -> str:
    return text.day_and_time(job.created)
