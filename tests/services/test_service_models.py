"""The models of the hosted service: asked of it once, by who has a key, and never missing."""

from collections.abc import Sequence

import pytest

from sttgui.domain.errors import NotConnectedError
from sttgui.domain.service_models import KNOWN, ServiceModel
from sttgui.services.service_models import Origin, ServiceModels

NOVA = ServiceModel("nova", "Nova", "Deepgram")


class Shelf:
    """Keeps a list."""

    def __init__(self) -> None:
        self.kept: Sequence[ServiceModel] = ()

    def read(self) -> Sequence[ServiceModel]:
        return self.kept

    def keep(self, models: Sequence[ServiceModel]) -> None:
        self.kept = models


@pytest.mark.parametrize("asked_before", [True, False])
async def test_what_cannot_be_asked_has_the_list_of_the_last_time_or_the_known_one(asked_before: bool) -> None:
    shelf, asked = Shelf(), []

    async def ask(address: str) -> list[ServiceModel]:
        asked.append(address)
        if len(asked) > int(asked_before):
            raise NotConnectedError
        return [NOVA]

    first = ServiceModels(shelf.read, shelf.keep, ask)
    if asked_before:
        for _ in range(2):
            assert await first.at("https://a.example", has_key=True) == ([NOVA], Origin.SERVICE)
        assert len(asked) == 1
    later = ServiceModels(shelf.read, shelf.keep, ask)
    wanted = ([NOVA], Origin.KEPT) if asked_before else (KNOWN, Origin.KNOWN)
    assert await later.at("https://a.example", has_key=True) == wanted


async def test_who_has_no_key_is_not_made_known_to_the_service() -> None:
    async def ask(address: str) -> list[ServiceModel]:
        raise AssertionError(address)

    models = ServiceModels(Shelf().read, Shelf().keep, ask)
    assert await models.at("https://a.example", has_key=False) == (KNOWN, Origin.NOT_ASKED)
