"""Who transcribes: the choice of a recogniser, its model, key, address and options."""
