"""Sets Wordlight up in this checkout, then runs it, its tests or its checks: `python3 packaging/dev.py run`.

Every Python 3 can read this file, so that one that is too old can say so; the work is in commands.py.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  this is the check itself
    sys.exit("Wordlight needs Python 3.11 or newer, and this is Python " + sys.version.split()[0] + ".")

from commands import main  # after the check: older ones cannot read it

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
