"""The local speech-to-text server and its recognisers; runs in a process of its own."""
