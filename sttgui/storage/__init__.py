"""Where things are kept on this computer."""
