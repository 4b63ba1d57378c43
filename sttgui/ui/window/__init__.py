"""The main window, and what arranges it."""
