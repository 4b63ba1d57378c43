"""The options of a job as the fields the service takes."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sttgui.domain.options import DETECT, Options


def option_fields(options: Options) -> dict[str, Any]:
    """What the options say, by the service's names; what is false, empty, blank or `None` is left out."""
    fields: dict[str, Any] = {
        name: said
        for name, value in asdict(options).items()
        if (said := _without_blanks(value)) not in (None, False, "", [])
    }
    if not options.diarize or options.speakers < 0:
        fields.pop("speakers", None)  # it says how, not whether
    if fields.get("language") == DETECT:
        del fields["language"]
        fields["detect_language"] = True
    if options.summarize:
        fields["summarize"] = "v2"  # the only version there is
    return fields


def _without_blanks(value: Any) -> Any:
    """A value without blanks around its texts; a list without those that are nothing else."""
    if isinstance(value, tuple):
        return [said for entry in value if (said := entry.strip())]
    return value.strip() if isinstance(value, str) else value
