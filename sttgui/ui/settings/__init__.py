"""The settings dialog, the watched folder, and new versions."""
