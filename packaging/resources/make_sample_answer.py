"""Makes `sample.answer`: what Wordlight's own recogniser of this computer answers for `sample.flac`, as it answers it.

Run it with the Python of the development environment, after `make_sample.py` or where the usual model has changed:
`PYTHONPATH=. python packaging/resources/make_sample_answer.py`. Nothing in the answer is changed by hand.
"""

import asyncio
import sys
from pathlib import Path

from sttgui.domain.jobs import Completed, FileSource
from sttgui.domain.recognisers import LOCAL
from sttgui.services.clients import Clients
from sttgui.services.engine_launcher import EngineLauncher
from sttgui.services.job_runner import JobRunner
from sttgui.services.memory_store import MemoryStore

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


async def answer() -> bytes:
    """The answer of the recogniser, byte for byte."""
    clients, store = Clients(EngineLauncher(), lambda _: None), MemoryStore()
    runner = JobRunner(open_client=clients.open, store=store)
    try:
        [job] = runner.add([FileSource(RESOURCES / "sample.flac")], LOCAL)
        ended = await runner.wait_until_still(job.id)
        if not isinstance(ended.phase, Completed):
            sys.exit(f"The sample could not be transcribed: {ended.phase}")
        return store.raw_answer(job.id) or b""
    finally:
        await runner.close()
        await clients.close()


if __name__ == "__main__":
    (RESOURCES / "sample.answer").write_bytes(asyncio.run(answer()))
