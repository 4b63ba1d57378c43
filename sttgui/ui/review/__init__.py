"""The way through the words to check."""
