"""Media files and sound devices: what is in a file, and its sound as a stream."""
