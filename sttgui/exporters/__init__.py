"""A transcript as a file in the formats other programs read."""

from sttgui.exporters.files import check, not_written, write
from sttgui.exporters.registry import Format, by_id, formats

__all__ = ["Format", "by_id", "check", "formats", "not_written", "write"]
