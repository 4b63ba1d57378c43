"""The kill test by hand: `python -m tests.kill --minutes 60` or `--kills 500`, with `--seed N` for others."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time

from tests.kill.runs import Runs


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.kill", description=__doc__)
    parser.add_argument("--kills", type=int, help="how many; without either limit, 500")
    parser.add_argument("--minutes", type=float, help="how long")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    kills = given.kills or (10**9 if given.minutes else 500)
    end = time.monotonic() + given.minutes * 60 if given.minutes else float("inf")

    def should_go_on(done: int) -> bool:
        return done < kills and time.monotonic() < end

    report = asyncio.run(Runs(given.seed, should_go_on).run())
    print(report, flush=True)
    return bool(report.losses)


if __name__ == "__main__":
    sys.exit(main())
