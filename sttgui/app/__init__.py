"""The desktop application: builds the parts, joins the window to the services, and runs the one loop."""

import sttgui.app.plain_import  # noqa: F401  before all that it makes quicker to import
from sttgui.app.start import main, run_window

__all__ = ["main", "run_window"]
