"""Who speaks: names, and the words that belong to each."""
