"""Transcripts that were made elsewhere, read from the files of other programs."""

from sttgui.importers.formats import Format, Imported, Packed
from sttgui.importers.project import unpack_recording
from sttgui.importers.registry import PROJECT, formats, may_be_transcript, read

__all__ = ["PROJECT", "Format", "Imported", "Packed", "formats", "may_be_transcript", "read", "unpack_recording"]
