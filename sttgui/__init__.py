"""Wordlight: recordings into text on the desktop, with the doubtful words in view."""

__version__ = "0.1.0"
