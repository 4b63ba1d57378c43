"""Use cases without a user interface: taking files in, carrying a job from file to transcript."""
