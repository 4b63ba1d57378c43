"""Where an installed Wordlight begins: the window, or what the command line asks for."""

import sys

from sttgui.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
