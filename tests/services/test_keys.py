"""Keys are cleaned before they are tested or kept, and each goes to its own address only."""

import threading

import pytest

from sttgui.domain.account import KeyReport
from sttgui.domain.errors import KeyRefusedError, KeyUnusableError, NotConnectedError
from sttgui.domain.keys import Key, KeySource, KeyState
from sttgui.services import keys as keys_module
from sttgui.services.keys import AskAboutKey, Keys
from sttgui.storage.keys import KeyStore

ADDRESS = "https://api.aimlapi.com"
REPORT = KeyReport(7.42, "USD")


class Service:
    """Accepts one key, and notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    async def ask(self, address: str, key: str) -> KeyReport:
        self.asked.append((address, key))
        if key != "good-key":
            raise KeyRefusedError
        return REPORT


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def store() -> KeyStore:
    return KeyStore({}, lambda: None)


@pytest.fixture
def keys(store: KeyStore, service: Service) -> Keys:
    return Keys(store, service.ask)


@pytest.mark.parametrize("entered", ["good-key", " good-key\n", "Bearer good-key", '"good-key"', "good-\nkey"])
async def test_a_key_is_tested_as_the_service_would_get_it(keys: Keys, service: Service, entered: str):
    assert await keys.test(ADDRESS, entered) == REPORT
    assert service.asked == [(ADDRESS, "good-key")]


async def test_testing_keeps_nothing(keys: Keys):
    await keys.test(ADDRESS, "good-key")
    assert await keys.state(ADDRESS) == KeyState(None, has_keyring=False)


async def test_the_key_that_is_known_is_tested_where_none_was_entered(keys: Keys, service: Service):
    await keys.save(ADDRESS, " good-key ", remember=True)
    assert await keys.test(ADDRESS, " ") == REPORT
    assert service.asked == [(ADDRESS, "good-key")]


async def test_a_refused_key_is_told(keys: Keys):
    with pytest.raises(KeyRefusedError):
        await keys.test(ADDRESS, "bad-key")


@pytest.mark.parametrize("entered", ["", "  ", "two words", "clé-secrète"])
async def test_what_cannot_be_a_key_is_neither_sent_nor_kept(
    keys: Keys, service: Service, store: KeyStore, entered: str
):
    with pytest.raises(KeyUnusableError):
        await keys.test(ADDRESS, entered)
    with pytest.raises(KeyUnusableError):
        await keys.save(ADDRESS, entered, remember=True)
    assert service.asked == []
    assert store.get(ADDRESS) is None


async def test_without_more_being_said_the_service_itself_is_asked(store: KeyStore):
    with pytest.raises(NotConnectedError):
        await Keys(store).test("http://127.0.0.1:9", "good-key")


async def test_a_key_is_kept_for_its_address_until_it_is_forgotten(keys: Keys):
    assert await keys.save(ADDRESS, "Bearer good-key", remember=True) is KeySource.MEMORY
    assert (await keys.state(ADDRESS)).key == Key("good-key", KeySource.MEMORY)
    assert (await keys.state("https://example.org")).key is None
    assert await keys.forget(ADDRESS) == KeyState(None, has_keyring=False)


async def test_what_takes_long_to_import_is_not_imported_where_the_window_lives(
    store: KeyStore, service: Service, monkeypatch: pytest.MonkeyPatch
):
    def load() -> AskAboutKey:
        threads.append(threading.current_thread())
        return service.ask

    threads: list[threading.Thread] = []
    monkeypatch.setattr(keys_module, "_load", load)
    assert await Keys(store).test(ADDRESS, "good-key") == REPORT
    assert threads
    assert threading.current_thread() not in threads
