"""The desktop application: builds the parts, joins the window to the services, and runs the one loop."""

import gc

import sttgui.app.late_signatures
import sttgui.app.quick_enums  # both before Qt, of which they make less
from sttgui.garbage_collection import without_collection

with without_collection():
    import sttgui.app.plain_import  # noqa: F401  before all that it makes quicker to import
    from sttgui.app.start import main, run_window

    gc.freeze()  # what was imported stays: to look through it for garbage would only hold the start up

__all__ = ["main", "run_window"]
