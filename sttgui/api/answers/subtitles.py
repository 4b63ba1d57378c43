"""Plain text, and subtitles as servers send them for `response_format` srt and vtt."""

from __future__ import annotations

import re

from sttgui.api.answers.paragraphs import build
from sttgui.api.values import line
from sttgui.domain.transcript import Transcript, Utterance

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{3})"
_CUE = re.compile(rf"^[ \t]*{_TIME}[ \t]+-->[ \t]+{_TIME}[^\n]*\n((?:[ \t]*\S[^\n]*(?:\n|\Z))*)", re.MULTILINE)
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>")


def read_text(text: str) -> Transcript:
    """A transcript without words' times; with phrases where the text is subtitles."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    phrases = [
        Utterance(said, _ms(*cue.groups()[:4]), max(_ms(*cue.groups()[:4]), _ms(*cue.groups()[4:8])))
        for cue in _CUE.finditer(text)
        if (said := line(_MARKUP.sub("", cue[9])))
    ]
    return Transcript(build((), (), phrases, "" if phrases else text), tuple(phrases))


def _ms(hours: str | None, minutes: str, seconds: str, thousandths: str) -> int:
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(thousandths)
