"""Programs written for the hosted service run against our own server and print the text, even of a long recording."""

import html
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sttgui.engine.server import HOLD_S
from tests.engine.server_process import TOKEN, ServerProcess
from tests.engine.web_server import SOUND, WebServer
from tests.waiting import SECONDS

TEXT = "The parcel arrives. Tuesday?"
PAGE = Path(os.environ.get("STTGUI_SHARED", ""), "api", "aimlapi-whisper-tiny.md")
REPLACED = {
    r'base_url = "[^"]*"': 'base_url = "{base_url}"',
    r'api_key = "[^"]*"': 'api_key = "{key}"',
    r'"url": "[^"]*"': '"url": "{url}"',
    r'open\("[^"]*"': 'open("{path}"',
}

# As the page's programs do: only two words mean that there is more to come, and everything else is the end.
SIMPLE_PROGRAM = """
import json, sys, time, urllib.request

base_url, key, url = sys.argv[1:]

def ask(path, fields=None):
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    body = None if fields is None else json.dumps(fields).encode()
    with urllib.request.urlopen(urllib.request.Request(base_url + path, body, headers), timeout=60) as answer:
        return json.load(answer)

job = ask("/stt/create", {"model": "#g1_whisper-tiny", "url": url})["generation_id"]
asked = 1
while (answer := ask(f"/stt/{job}"))["status"] in ("waiting", "active"):
    asked += 1
    time.sleep(0.1)
print(asked, answer["result"]["results"]["channels"][0]["alternatives"][0]["transcript"])
"""


@pytest.fixture(scope="module")
def media() -> Iterator[WebServer]:
    web = WebServer({"/sample.mp3": (200, {"Content-Type": "audio/mpeg"}, SOUND)})
    yield web
    web.close()


def served(stand_in: str, hold_s: float) -> Iterator[ServerProcess]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STAND_IN", stand_in)
        patch.setenv("HOLD_S", str(hold_s))
        running = ServerProcess("--allow-private-addresses")
    yield running
    running.close()


@pytest.fixture(scope="module")
def quick() -> Iterator[ServerProcess]:
    yield from served("says_parcel", SECONDS)  # however long its process takes to start


@pytest.fixture(scope="module")
def slow() -> Iterator[ServerProcess]:
    yield from served("takes_its_time", HOLD_S)


def start(program: str, *arguments: str) -> subprocess.Popen:
    environment = os.environ | {"NO_PROXY": "*"}
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    )


def printed(process: subprocess.Popen) -> str:
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors.decode()
    return out.decode()


def simple_program(server: ServerProcess, media: WebServer) -> str:
    url = f"http://127.0.0.1:{media.port}/sample.mp3"
    return printed(start(SIMPLE_PROGRAM, f"{server.base_url}/v1", TOKEN, url)).strip()


def test_a_simple_program_has_a_short_recording_at_its_first_question(quick, media):
    assert simple_program(quick, media) == f"1 {TEXT}"


def test_a_simple_program_asks_again_for_a_long_one(slow, media):
    asked, _, text = simple_program(slow, media).partition(" ")
    assert text == TEXT
    assert int(asked) >= 2  # once more where the process that recognises is long in starting


def programs(base_url: str, url: str, path: Path) -> list[str]:
    """The two programs of the service's page, with address, key and recording replaced."""
    page = PAGE.read_text(encoding="utf-8")
    first = re.search(r'<code class="lang-python">(.*?)</code>', page, re.DOTALL)
    second = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    found = [html.unescape(re.sub(r"</?strong>", "", first[1])), second[1]]
    values = {"base_url": base_url, "key": TOKEN, "url": url, "path": path.as_posix()}
    for pattern, new in REPLACED.items():
        found = [re.sub(pattern, new.format_map(values), program) for program in found]
    return found


@pytest.mark.skipif(not PAGE.is_file(), reason="STTGUI_SHARED does not say where the service's page is")
@pytest.mark.parametrize("speed", ["quick", "slow"])
def test_the_programs_of_the_services_page_print_the_text(speed, media, recording, request):
    pytest.importorskip("requests")
    server = request.getfixturevalue(speed)
    url = f"http://127.0.0.1:{media.port}/sample.mp3"
    both = [start(program) for program in programs(f"{server.base_url}/v1", url, recording)]
    for out in map(printed, both):
        assert out.startswith("{'generation_id': ")
        assert out.endswith(f"Processing complete:\n {TEXT}\n")
        assert ("Still waiting" in out) == (speed == "slow")
