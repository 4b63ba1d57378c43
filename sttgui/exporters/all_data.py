"""Everything a transcript holds, as JSON.

The file is an object with `format` ("wordlight-transcript"), `title`, `transcript` and, where any were set while it was
recorded, `markers_ms`. The transcript has a `version` (1), `paragraphs` and, where the recogniser gave them,
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

from sttgui.domain import codec
from sttgui.domain.transcript import Transcript
from sttgui.exporters.options import Options

FORMAT = "wordlight-transcript"


def render(
    transcript: Transcript,
    title: str,
    markers_ms: Sequence[int] = (),
    options: Options | None = None,  # noqa: ARG001  it is everything
) -> str:
    """The JSON text, with a line for each paragraph.

    A hundred thousand words in one piece would keep all other threads, and so the window, waiting for 0.1 s.
    """
    data = codec.to_data(transcript)
    paragraphs = ",\n".join(json.dumps(paragraph, ensure_ascii=False) for paragraph in data.pop("paragraphs"))
    markers = {"markers_ms": list(markers_ms)} if markers_ms else {}
    rest = json.dumps({"format": FORMAT, "title": title, **markers, "transcript": data}, ensure_ascii=False)
    return f'{rest.removesuffix("}}")}, "paragraphs": [\n{paragraphs}\n]}}}}\n'
