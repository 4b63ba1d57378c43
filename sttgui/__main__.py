"""`python -m sttgui` is the command line."""

import sys

from sttgui.cli.main import main

sys.exit(main())
