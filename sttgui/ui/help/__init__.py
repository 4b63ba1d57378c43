"""What helps: the pages of the help, all shortcuts, the first steps, and reporting a problem."""
