"""The published description: it names the options that are checked, and holds for whatever is asked."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sttgui.engine.parameters import PARAMETERS
from tests.engine.server_process import TOKEN

CREATE = "/v1/stt/create"


def content_of(description: dict) -> dict:
    return description["paths"][CREATE]["post"]["requestBody"]["content"]


def test_every_option_is_described_for_both_ways_of_sending(server):
    content = content_of(server.client.get("/openapi.json").json())
    names = {parameter.name for parameter in PARAMETERS}
    for kind in ("application/json", "multipart/form-data"):
        assert names <= set(content[kind]["schema"]["properties"])
    assert "null" not in str(content["multipart/form-data"])
    assert content["application/json"]["schema"]["properties"]["tag"]["items"]["maxLength"] == 128
    assert "base" in content["application/json"]["schema"]["properties"]["model"]["enum"]


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("application/json", []),
        # A form is all text, so what is meant as another type can be a good text all the same.
        ("multipart/form-data", ["--exclude-checks", "negative_data_rejection"]),
    ],
)
def test_the_server_keeps_to_its_description(kind, options, start_server, monkeypatch, tmp_path: Path):
    pytest.importorskip("schemathesis")
    monkeypatch.setenv("STAND_IN", "says_parcel")
    server = start_server()
    description = server.client.get("/openapi.json").json()
    content = content_of(description)
    for other in set(content) - {kind}:
        del content[other]
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(description))
    command = [sys.executable, "-m", "schemathesis.cli", "run", str(path), "--url", server.base_url, *options]
    command += ["--header", f"Authorization: Bearer {TOKEN}", "--max-examples", "10", "--seed", "3", "--no-color"]
    run = subprocess.run(command, check=False, capture_output=True, text=True, timeout=280, cwd=tmp_path)
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
