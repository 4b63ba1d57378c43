"""Fetches a model until it is killed: `fetch_until_killed.py FOLDER HUB`."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sttgui.services.models import Models
from sttgui.storage.models import ModelStore
from tests.services.test_models import BASE


async def main() -> None:
    models = Models(ModelStore(Path(sys.argv[1]), (BASE,)), sys.argv[2])
    await models.load()
    models.fetch(BASE.id)
    await asyncio.sleep(600)


if __name__ == "__main__":
    asyncio.run(main())
