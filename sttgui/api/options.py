"""The options of a job as the fields the service takes."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sttgui.domain.options import DETECT, Options


def option_fields(options: Options) -> dict[str, Any]:
    """What the options say, by the service's names; what is false, empty or `None` is left out."""
    fields: dict[str, Any] = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in asdict(options).items()
        if value not in (None, False, "", ())
    }
    if not options.diarize or options.speakers < 0:
        fields.pop("speakers", None)  # it says how, not whether
    if fields.get("language") == DETECT:
        del fields["language"]
        fields["detect_language"] = True
    if options.summarize:
        fields["summarize"] = "v2"  # the only version there is
    return fields
