"""A transcript as a file in the formats other programs read."""
