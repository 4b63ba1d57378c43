"""The list of recordings, and how they come into it, are found again and are brought back."""
