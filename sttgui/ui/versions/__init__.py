"""The versions of one recording: going from one to another, and comparing two side by side."""
