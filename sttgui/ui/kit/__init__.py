"""What all rooms are built with: colours, icons, small widgets, the actions, messages, and words in general."""
