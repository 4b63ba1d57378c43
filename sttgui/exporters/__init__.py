"""A transcript as a file in the formats other programs read."""

from sttgui.exporters.cues import limits_broken
from sttgui.exporters.files import check, fill, not_written, write
from sttgui.exporters.options import SWITCHES, About, Options
from sttgui.exporters.passages import doubtful
from sttgui.exporters.progress import Progress, StoppedError
from sttgui.exporters.registry import Format, Group, by_id, formats
from sttgui.exporters.sections import WORDS

__all__ = [
    "SWITCHES",
    "WORDS",
    "About",
    "Format",
    "Group",
    "Options",
    "Progress",
    "StoppedError",
    "by_id",
    "check",
    "doubtful",
    "fill",
    "formats",
    "limits_broken",
    "not_written",
    "write",
]
