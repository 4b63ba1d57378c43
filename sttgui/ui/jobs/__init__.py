"""One recording on its way: how far it is, what is in its way, and what helps."""
