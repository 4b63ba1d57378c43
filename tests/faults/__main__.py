"""A service that fails as told, for the real window: `python -m tests.faults --scenario swallowed --port 8000`.

Enter the printed address as that of another server, with any key. "Offline" is this program not running: start it on
the same port when the connection shall be back. Each start plays its scenario once, then nothing is wrong any more.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json

from tests.faults.scenarios import ANSWERS, SCENARIOS, Scenario
from tests.faults.server import FaultServer


async def _serve(scenario: Scenario, port: int, answer: str, takes_s: float, key: str | None) -> None:
    server = FaultServer(
        answer=json.dumps(ANSWERS[answer]).encode(),
        creates=scenario.creates,
        polls=scenario.polls,
        logs=scenario.logs,
        log_knows=scenario.log_knows,
        takes_s=takes_s,
        key=key,
        told=lambda line: print(line, flush=True),
    )
    await server.start(port)
    print(f"{server.address}  {scenario.about}", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await server.stop()
        print(f"creates: {len(server.creates)}, of which may have cost: {server.costly}", flush=True)


def main() -> None:
    listed = "\n".join(f"  {name:18} {scenario.about}" for name, scenario in SCENARIOS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.faults",
        description=__doc__,
        epilog=f"scenarios:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--scenario", choices=SCENARIOS, default="happy", metavar="NAME")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--answer", choices=ANSWERS, default="deepgram", help="the shape of a finished answer")
    parser.add_argument("--takes", type=float, default=8.0, metavar="S", help="seconds a job takes")
    parser.add_argument("--key", help="the one key that is accepted; any where left out")
    given = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(SCENARIOS[given.scenario], given.port, given.answer, given.takes, given.key))


if __name__ == "__main__":
    main()
