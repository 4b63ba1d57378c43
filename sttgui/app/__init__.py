"""The desktop application: builds the parts, joins the window to the services, and runs the one loop."""

from sttgui.app.run import main, run_window

__all__ = ["main", "run_window"]
