"""Windows, panes, dialogs and their look."""
