"""Keys are kept in the system's keyring or in memory, each for its own host, and never anywhere else."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.SecretService import Keyring as SecretService
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

from sttgui.domain.errors import AddressWrongError, KeyStillKeptError
from sttgui.domain.keys import Key, KeySource, KeyState
from sttgui.domain.recognisers import SERVICE_ADDRESS
from sttgui.storage import keys
from sttgui.storage.keys import KeyringState, KeyStore, account_of, keyring_state, system_keyring

ROOT = Path(__file__).resolve().parents[2]
SERVER = "http://127.0.0.1:8000/v1"


class Keyring(KeyringBackend):
    """A keyring in memory, which can be locked."""

    priority = 0.1  # never chosen by itself

    def __init__(self, **kept: str) -> None:
        self.kept = {(keys.SERVICE, name): value for name, value in kept.items()}
        self.trouble: Exception | None = None
        self.calls = 0

    def get_password(self, service: str, username: str) -> str | None:
        self._call()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._call()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._call()
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]

    def _call(self) -> None:
        self.calls += 1
        if self.trouble is not None:
            raise self.trouble


def store_with(backend: KeyringBackend | None, environment: Mapping[str, str] | None = None) -> KeyStore:
    return KeyStore(environment or {}, lambda: backend)


@pytest.fixture
def backend() -> Keyring:
    return Keyring()


@pytest.fixture
def store(backend: Keyring) -> KeyStore:
    return store_with(backend)


def test_a_key_to_be_remembered_is_in_the_keyring_and_nowhere_else(backend: Keyring, store: KeyStore, home: Path):
    assert store.put(SERVICE_ADDRESS, "first-key", remember=True) is KeySource.KEYRING
    assert backend.kept == {("wordlight", "api.aimlapi.com"): "first-key"}
    assert store.get(SERVICE_ADDRESS) == Key("first-key", KeySource.KEYRING)
    assert store_with(backend).get(SERVICE_ADDRESS) == Key("first-key", KeySource.KEYRING)
    assert list(home.rglob("*")) == []


def test_a_key_not_to_be_remembered_leaves_the_keyring(backend: Keyring, store: KeyStore):
    store.put(SERVICE_ADDRESS, "first-key", remember=True)
    assert store.put(SERVICE_ADDRESS, "other-key", remember=False) is KeySource.MEMORY
    assert store.get(SERVICE_ADDRESS) == Key("other-key", KeySource.MEMORY)
    assert backend.kept == {}


def test_the_key_of_this_run_comes_before_the_keyrings_and_that_before_the_environments(backend: Keyring):
    store = store_with(backend, {"AIML_API_KEY": " from-outside\n", "AIMLAPI_API_KEY": "not-this"})
    assert store.get(SERVICE_ADDRESS) == Key("from-outside", KeySource.ENVIRONMENT, "AIML_API_KEY")
    store.put(SERVICE_ADDRESS, "kept-key", remember=True)
    assert store.get(SERVICE_ADDRESS) == Key("kept-key", KeySource.KEYRING)
    backend.trouble = KeyringLocked()
    store.put(SERVICE_ADDRESS, "new-key", remember=True)
    backend.trouble = None
    assert store.get(SERVICE_ADDRESS) == Key("new-key", KeySource.MEMORY)


def test_the_second_variable_is_read_where_the_first_says_nothing():
    key = store_with(None, {"AIML_API_KEY": " ", "AIMLAPI_API_KEY": "key"}).get(SERVICE_ADDRESS)
    assert key == Key("key", KeySource.ENVIRONMENT, "AIMLAPI_API_KEY")


@pytest.mark.parametrize(
    "address",
    [SERVER, "https://api.aimlapi.com:8443", "http://api.aimlapi.com", "https://api.aimlapi.com.example.org",
     "https://example.org/api.aimlapi.com", "https://api.aimlapi.com@example.org", "https://aimlapi.com"],
)  # fmt: skip
def test_no_other_host_is_given_the_services_key(backend: Keyring, address: str):
    store = store_with(backend, {"AIML_API_KEY": "from-outside"})
    store.put(SERVICE_ADDRESS, "kept-key", remember=True)
    assert store.get(address) is None
    store.put(SERVICE_ADDRESS, "memory-key", remember=False)
    assert store.get(address) is None


@pytest.mark.parametrize(
    ("address", "account"),
    [
        ("https://api.aimlapi.com", "api.aimlapi.com"),
        (" https://API.aimlapi.com:443/v1/ ", "api.aimlapi.com"),
        ("http://localhost", "localhost:80"),
        ("http://127.0.0.1:8000/v1", "127.0.0.1:8000"),
        ("https://[::1]:8443", "[::1]:8443"),
    ],
)
def test_a_key_belongs_to_a_host_and_port(address: str, account: str):
    assert account_of(address) == account


@pytest.mark.parametrize("address", ["", "localhost:8000", "https://", "https://x:99999", "https://[x"])
def test_what_is_no_address_has_no_key(store: KeyStore, address: str):
    for call in (store.get, store.forget, store.state, lambda address: store.put(address, "key", remember=True)):
        with pytest.raises(AddressWrongError):
            call(address)


def troubles() -> list[Exception]:
    anywhere = [KeyringLocked(), InitError(), ConnectionResetError()]
    if not sys.platform.startswith("linux"):
        return anywhere
    from jeepney.wrappers import DBusErrorResponse
    from secretstorage.exceptions import PromptDismissedException

    answer = DBusErrorResponse.__new__(DBusErrorResponse)  # made from a whole message otherwise
    answer.name, answer.data = "org.freedesktop.DBus.Error.NoReply", ()
    return [answer, PromptDismissedException("dismissed"), *anywhere]


@pytest.mark.parametrize("trouble", troubles(), ids=lambda trouble: type(trouble).__name__)
def test_a_keyring_that_stays_locked_costs_nothing_but_the_remembering(
    backend: Keyring, store: KeyStore, trouble: Exception
):
    backend.trouble = trouble
    assert store.get(SERVICE_ADDRESS) is None
    assert store.put(SERVICE_ADDRESS, "first-key", remember=True) is KeySource.MEMORY
    assert store.get(SERVICE_ADDRESS) == Key("first-key", KeySource.MEMORY)
    assert store.put(SERVICE_ADDRESS, "other-key", remember=False) is KeySource.MEMORY


def test_a_mistake_of_our_own_is_not_taken_for_a_locked_keyring(backend: Keyring, store: KeyStore):
    backend.trouble = TypeError("a bug")
    with pytest.raises(TypeError):
        store.get(SERVICE_ADDRESS)


def test_without_a_keyring_a_key_lasts_until_the_end():
    store = store_with(None)
    assert store.state(SERVICE_ADDRESS) == KeyState(None, has_keyring=False)
    assert store.put(SERVICE_ADDRESS, "key", remember=True) is KeySource.MEMORY
    assert store.state(SERVICE_ADDRESS) == KeyState(Key("key", KeySource.MEMORY), has_keyring=False)
    store.forget(SERVICE_ADDRESS)
    assert store.get(SERVICE_ADDRESS) is None


def test_forgetting_takes_the_key_out_of_the_keyring_and_leaves_others(backend: Keyring, store: KeyStore):
    store.put(SERVICE_ADDRESS, "key", remember=True)
    store.put(SERVER, "servers-key", remember=True)
    store.forget(SERVICE_ADDRESS)
    store.forget(SERVICE_ADDRESS)
    assert store.get(SERVICE_ADDRESS) is None
    assert backend.kept == {("wordlight", "127.0.0.1:8000"): "servers-key"}


def test_a_key_that_could_not_be_forgotten_is_told(backend: Keyring, store: KeyStore):
    store.put(SERVICE_ADDRESS, "key", remember=True)
    backend.trouble = KeyringLocked("locked")
    with pytest.raises(KeyStillKeptError):
        store.forget(SERVICE_ADDRESS)


def test_every_key_met_is_known_to_be_kept_out_of_reports(backend: Keyring):
    store = store_with(backend, {"AIML_API_KEY": "from-outside"})
    store.get(SERVICE_ADDRESS)
    store.put(SERVER, "typed-key", remember=False)
    store.forget(SERVER)
    assert store.seen == {"from-outside", "typed-key"}
    assert "typed-key" not in repr(store)


def test_many_threads_may_ask_at_once(backend: Keyring, store: KeyStore):
    inside = 0
    most = 0

    def count() -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        threading.Event().wait(0.001)
        inside -= 1

    backend._call = count  # type: ignore[method-assign]

    def work(number: int) -> None:
        address = f"https://host{number}.example.org"
        for _ in range(5):
            store.put(address, f"key-{number}", remember=number % 2 == 0)
            assert store.get(address).value == f"key-{number}"  # type: ignore[union-attr]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1
    assert store.seen == {f"key-{number}" for number in range(8)}


class PlaintextKeyring(Keyring):
    """As a plugged-in one: it may keep keys where anyone can read them."""


class SeveralKeyrings(Keyring):
    def __init__(self, *backends: KeyringBackend) -> None:
        self.backends = backends


def test_only_a_keyring_of_the_system_is_used(monkeypatch: pytest.MonkeyPatch):
    of_system = SecretService()
    cases: list[tuple[KeyringBackend, KeyringBackend | None]] = [
        (of_system, of_system),
        (SeveralKeyrings(PlaintextKeyring(), of_system), of_system),
        (PlaintextKeyring(), None),
        (SeveralKeyrings(PlaintextKeyring()), None),
        (fail.Keyring(), None),
        (null.Keyring(), None),
    ]
    for chosen, used in cases:
        monkeypatch.setattr(keyring, "get_keyring", lambda chosen=chosen: chosen)
        assert system_keyring() is used
        assert keyring_state().is_there is (used is not None)
    assert keyring_state() == KeyringState(is_there=False)


@pytest.mark.parametrize("chosen", ["keyrings.no_such.Keyring", "nonsense", "keyring.backends.SecretService.Keyring"])
def test_a_keyring_chosen_wrongly_counts_as_none(chosen: str):
    code = "from sttgui.storage.keys import *; print(keyring_state().is_there, KeyStore({}).get('https://x.org'))"
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHON_KEYRING_BACKEND": chosen}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "False None\n"


# A session bus with a keyring daemon that was opened with the password, then with one that was not.
SESSION = """
daemon="gnome-keyring-daemon --components=secrets --foreground"
there="gdbus wait --session --timeout 10 org.freedesktop.secrets"
$daemon --unlock --control-directory="$HOME/open" < password > log 2>&1 &
$there && "$1" -c "$2"
kill $! && wait $! 2>/dev/null
$daemon --start --control-directory="$HOME/locked" > log 2>&1 &
$there && "$1" -c "$3"
kill $! && wait $! 2>/dev/null
"""
BEGIN = """
from sttgui.domain.errors import *
from sttgui.storage.keys import *
store, address = KeyStore({}), "https://api.aimlapi.com"
"""
OPENED = """
print(keyring_state().is_there, store.get(address))
print(store.put(address, "first-key", remember=True), KeyStore({}).get(address).value)
store.forget(address)
print(KeyStore({}).get(address), store.put(address, "other-key", remember=True))
"""
LOCKED = """
print(keyring_state().is_there, store.get(address))
try: store.forget(address)
except KeyStillKeptError: print("still kept")
print(store.put(address, "third-key", remember=True), store.get(address).value)
"""


def test_the_keyring_of_a_linux_desktop_keeps_a_key_until_it_is_locked(tmp_path: Path):
    missing = [name for name in ("dbus-run-session", "gnome-keyring-daemon", "gdbus", "bash") if not shutil.which(name)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    (tmp_path / "password").write_text("password")
    for name in ("open", "locked", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    environment |= {"XDG_RUNTIME_DIR": str(tmp_path / "run"), "XDG_DATA_HOME": str(tmp_path / "data")}
    script = ["bash", "-c", SESSION, "session", sys.executable, BEGIN + OPENED, BEGIN + LOCKED]
    done = subprocess.run(
        ["dbus-run-session", "--", *script], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    opened = ["True None", "keyring first-key", "None keyring"]
    locked = ["True None", "still kept", "memory third-key"]
    assert done.stdout.splitlines() == opened + locked, done.stderr
