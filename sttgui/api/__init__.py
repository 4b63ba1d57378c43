"""The speech-to-text service seen from a client: pure protocol functions, and the HTTP client around them."""
