"""Everything a transcript holds, as JSON.

`docs/wordlight-transcript-1.schema.json` says what is in the file, and is what a reader can rely on. What a transcript
gets anew is described there too.
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
