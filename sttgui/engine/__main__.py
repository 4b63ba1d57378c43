"""`python -m sttgui.engine` is `sttgui serve`: how the app and the server start processes of their own."""

from __future__ import annotations

import argparse
import sys

from sttgui.engine import serve

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="sttgui serve")
    serve.add_arguments(parser)
    sys.exit(serve.run(parser.parse_args()))
