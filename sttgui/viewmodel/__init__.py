"""What the windows show, without widgets."""
