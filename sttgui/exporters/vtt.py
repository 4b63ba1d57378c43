"""WebVTT subtitles, with who speaks as a voice span, and the markers of the recording as a comment
(https://www.w3.org/TR/webvtt1/).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from sttgui.domain.jobs import Marker
from sttgui.domain.speakers import speaker_name
from sttgui.domain.transcript import Transcript
from sttgui.exporters.cues import Cue, cues
from sttgui.exporters.options import Options
from sttgui.exporters.passages import clean
from sttgui.exporters.timed import Timed
from sttgui.exporters.times import clock_ms


def render(
    transcript: Transcript,
    title: str,  # noqa: ARG001  a heading would be a comment no player shows
    markers: Sequence[Marker] = (),
    options: Options | None = None,
) -> str:
    """The subtitles. Raises `NoTimesError` where the transcript has no times."""
    options = options or Options()
    names = dict(transcript.names)
    named = ", ".join(f"{clock_ms(marker.ms, '.')} {clean(marker.name)}".rstrip() for marker in markers)
    notes = [f"NOTE Markers: {escape(named)}\n"] if markers else []
    return "\n".join(["WEBVTT\n", *notes, *(_block(cue, names, options) for cue in cues(transcript, options.limits))])


def _block(cue: Cue, names: Mapping[str, str], options: Options) -> str:
    lines = [escape(line) for line in cue.lines]
    if options.word_times:
        lines = [_with_times(cue, line, words) for line, words in zip(cue.lines, cue.words, strict=True)]
    if any(cue.voices) and options.speakers:
        lines = [_voice(voice, names) + line for voice, line in zip(cue.voices, lines, strict=True)]
    text = (_voice(cue.speaker, names) if options.speakers and not cue.voices else "") + "\n".join(lines)
    return f"{clock_ms(cue.start_ms, '.')} --> {clock_ms(cue.end_ms, '.')}\n{text}\n"


def _with_times(cue: Cue, line: str, words: Sequence[Timed]) -> str:
    """A line with the time before each word, of which none may be before another or outside of the subtitle."""
    shown, rest, last_ms = "", line, cue.start_ms
    for word in words:
        before, _, rest = rest.partition(word.text)
        shown += escape(before)
        if last_ms < word.start_ms < cue.end_ms:
            shown += f"<{clock_ms(word.start_ms, '.')}>"
            last_ms = word.start_ms
        shown += escape(word.text)
    return shown + escape(rest)


def _voice(speaker: str | None, names: Mapping[str, str]) -> str:
    return f"<v {escape(speaker_name(speaker, names))}>" if speaker else ""
