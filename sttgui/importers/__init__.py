"""Transcripts that were made elsewhere, read from the files of other programs."""

from sttgui.importers.formats import Format, Imported
from sttgui.importers.registry import formats, looks_like_text, read

__all__ = ["Format", "Imported", "formats", "looks_like_text", "read"]
