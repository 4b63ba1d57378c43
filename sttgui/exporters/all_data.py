"""Everything a transcript holds, as JSON.

The file is an object with `format` ("wordlight-transcript"), `title` and `transcript`. The transcript has a `version`
(1), `paragraphs` and, where the recogniser gave them, `language`, `duration_ms`, `channels`, `model`, `summary`,
`cost_usd`, `utterances`, `insights` and `warnings`. A paragraph has `words` and may have `start_ms`, `end_ms`,
`speaker`, `channel`. A word has `text` and may have `start_ms`, `end_ms`, `confidence` (0 to 1), `speaker`, `channel`,
`state` ("kept" or "changed" by a person) and `heard_as` (the recogniser's own text of a changed word). Times are
milliseconds from the start of the recording. What is not known is left out.
"""

from __future__ import annotations

import json

from sttgui.domain import codec
from sttgui.domain.transcript import Transcript

FORMAT = "wordlight-transcript"


def render(transcript: Transcript, title: str) -> str:
    """The JSON text in one line; indenting it would take several times as long and twice the space."""
    data = {"format": FORMAT, "title": title, "transcript": codec.to_data(transcript)}
    return json.dumps(data, ensure_ascii=False) + "\n"
