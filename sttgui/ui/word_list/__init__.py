"""The word list: names offered while somebody types, and corrections by rule."""
