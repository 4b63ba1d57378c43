"""Where an installed Wordlight begins: the window, or what the command line asks for."""

import os
import sys
from collections.abc import MutableMapping

from sttgui.cli.main import main


def for_other_programs(variables: MutableMapping[str, str]) -> None:
    """Have programs that open a page or a folder find their own libraries, not those PyInstaller's starter named for
    this one. Processes of our own come through the starter too, which then names them anew.
    """
    if "LD_LIBRARY_PATH" in variables:
        variables["LD_LIBRARY_PATH"] = variables.get("LD_LIBRARY_PATH_ORIG", "")
    variables["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


if __name__ == "__main__":
    for_other_programs(os.environ)
    sys.exit(main())
