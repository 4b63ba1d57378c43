"""Hearing the recording, and what of it was listened to."""
