"""Everything a transcript holds, as JSON.

The file is an object with `format` ("wordlight-transcript"), `title`, `transcript` and, where any were set while it was
recorded, `markers_ms`; `markers`, with `ms` and `name` of each, where any has a name; `notes` where some are to go in.
The transcript has a `version` (1), `paragraphs` and, where the recogniser gave them,
`language`, `duration_ms`, `channels`, `model`, `summary`, `cost_usd`, `utterances`, `insights` and `warnings`. A
paragraph has `words` and may have `start_ms`, `end_ms`, `speaker`, `channel`. A word has `text` and may have
`start_ms`, `end_ms`, `confidence` (0 to 1), `speaker`, `channel`, `state` ("kept" or "changed" by a person) and
`heard_as` (the recogniser's own text of a changed word). Where another model listened too, the transcript has `second`
with its `model` and `readings`: what it heard in the place of the recogniser's own words from `begin` up to `end`,
counted from 0 over all paragraphs. Times are milliseconds from the start of the recording. What
is not known is left out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sttgui.domain import codec
from sttgui.domain.jobs import Marker
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options

FORMAT = "wordlight-transcript"


def render(
    transcript: Transcript,
    title: str,
    markers: Sequence[Marker] = (),
    options: Options | None = None,
) -> str:
    """The JSON text, with a line for each paragraph.

    A hundred thousand words in one piece would keep all other threads, and so the window, waiting for 0.1 s.
    """
    data = codec.to_data(transcript)
    paragraphs = ",\n".join(json.dumps(paragraph, ensure_ascii=False) for paragraph in data.pop("paragraphs"))
    more: dict[str, Any] = {"markers_ms": [marker.ms for marker in markers]} if markers else {}
    if any(marker.name for marker in markers):
        more["markers"] = [{"ms": marker.ms, "name": marker.name} for marker in markers]
    if options is not None and options.notes:
        more["notes"] = options.notes
    rest = json.dumps({"format": FORMAT, "title": title, **more, "transcript": data}, ensure_ascii=False)
    return f'{rest.removesuffix("}}")}, "paragraphs": [\n{paragraphs}\n]}}}}\n'
