"""The text of a transcript: reading, editing, finding, what was changed, and saving it to a file."""
