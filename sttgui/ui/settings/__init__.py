"""The settings dialog, and the watched folder."""
