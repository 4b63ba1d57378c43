"""A transcript as a file in the formats other programs read."""

from sttgui.exporters.files import check, not_written, write
from sttgui.exporters.options import SWITCHES, Options
from sttgui.exporters.registry import Format, Group, by_id, formats

__all__ = ["SWITCHES", "Format", "Group", "Options", "by_id", "check", "formats", "not_written", "write"]
