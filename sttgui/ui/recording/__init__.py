"""Recording with a microphone, and testing it."""
