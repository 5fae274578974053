"""The server: the same pages as the folder, the objects of the commands, and no request that it cannot answer."""

from __future__ import annotations

import gc
import json
import random
import re
import socket
import threading
import urllib.request
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import jsonschema
import pytest
from starlette.testclient import TestClient

import lawflow
from lawflow import timetable
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.views.objects import schemas
from lawflow.views.objects.status import status_page
from lawflow.web.replies import MOST_ACTS, MOST_BYTES
from lawflow.web.server import application
from lawflow.web.shelves import Shelves
from lawflow.web.site import records_of
from lawflow.web.templates import written
from tests.proof.sizes import many

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = Path(__file__).parents[2] / "examples"
BILL = EXAMPLES / "imagined" / "imagined-2023-veto-overridden.toml"
ON = date(2024, 5, 20)
THIS = "http://localhost"
GROWTH = 48 * 1024 * 1024
"""Bytes by which thousands of requests may let the server grow."""


@pytest.fixture(scope="module")
def shelves() -> Shelves:
    return Shelves(records_of([BILL]), ON)


@pytest.fixture(scope="module")
def client(shelves: Shelves) -> Iterator[TestClient]:
    with TestClient(application(shelves), base_url=THIS, raise_server_exceptions=False) as made:
        yield made


def test_the_server_gives_the_pages_of_the_folder(client: TestClient, shelves: Shelves) -> None:
    page = shelves.page("stage/2023-law-returned.html")
    assert page is not None
    found = client.get("/ru/stage/2023-law-returned.html")
    assert found.status_code == 200
    assert found.text == written(page, "ru")
    assert client.get("/").status_code == 200
    assert client.get("/assets/explorer.css").headers["content-type"].startswith("text/css")
    assert "BEGIN:VCALENDAR" in client.get(f"/kk/bill/{BILL.stem}.ics").text


def test_what_has_not_changed_is_not_sent_again(client: TestClient) -> None:
    tag = client.get("/en/index.html").headers["etag"]
    again = client.get("/en/index.html", headers={"if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")


def test_a_browser_is_told_to_run_no_script_of_others_and_none_in_the_text(client: TestClient) -> None:
    headers = client.get("/en/index.html").headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'self'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors *" in client.get(f"/en/bill/{BILL.stem}.html?embed").headers["content-security-policy"]


def test_an_object_is_that_of_the_command(client: TestClient) -> None:
    found = client.get(f"/api/bills/{BILL.stem}/status", params={"on": "2024-05-13"}).json()
    played = play(read(BILL), on=date(2024, 5, 13))
    assert found == json.loads(json.dumps(status_page(played_id(), played, date(2024, 5, 13))))
    assert client.get("/api/procedures/2023/law").json()["schema"] == "lawflow.show/1"
    assert client.get("/api/editions").json()["schema"] == "lawflow.editions/1"
    assert client.get("/api/questions/A32").json()["questions"][0]["partings"]
    assert client.get("/api/bills").json()["bills"][0]["id"] == BILL.stem


def test_every_form_that_the_description_names_has_its_schema_in_the_package(client: TestClient) -> None:
    forms = re.findall(r'"const": ?"(lawflow\.[^"]*)"', client.get("/api/openapi.json").text)
    assert {lawflow.schema(form)["$id"] for form in forms} == set(forms) >= {"lawflow.bills/1", "lawflow.status/1"}
    jsonschema.validate(client.get("/api/bills").json(), lawflow.schema("lawflow.bills/1"))


def played_id() -> str:
    return read(BILL).id


@pytest.mark.parametrize("work", ["status", "simulate", "audit"])
def test_a_record_that_is_sent_is_worked_on(client: TestClient, work: str) -> None:
    toml = {"content-type": "application/toml"}
    found = client.post(f"/api/{work}?on=2024-05-13", content=BILL.read_bytes(), headers=toml)
    assert found.status_code == 200
    assert found.json()["schema"] == f"lawflow.{work}/1"
    faulty = client.post(f"/api/{work}", json={"id": "x", "kind": "law", "acts": [{"act": "senate.aprove"}]})
    assert faulty.status_code == 422
    assert any(fault["nearest"] == "senate.approve" for fault in faulty.json()["faults"])


@pytest.mark.parametrize(
    ("address", "status"),
    [("/api/nothing", 404), ("/api/procedures/2023/lav", 400), ("/api/bills/x/status", 400), ("/api/compare/1/2", 400)],
)
def test_what_is_wrong_is_told_as_the_commands_tell_it(client: TestClient, address: str, status: int) -> None:
    found = client.get(address)
    assert found.status_code == status
    jsonschema.validate(found.json(), schemas.schema_of("error"))
    assert set(found.json()["message"]) == {"kk", "ru", "en"}
    faulty = client.post("/api/status", json={"id": "x", "kind": "lav"})
    jsonschema.validate(faulty.json(), schemas.schema_of("error"))
    assert faulty.json()["faults"]


@pytest.mark.parametrize("asked", ["onn=2024-05-13", "on=2024-13-01", "lang=xx"])
@pytest.mark.parametrize("address", ["editions", "bills", f"bills/{BILL.stem}/status"])
def test_what_is_misspelt_behind_the_question_mark_is_refused_at_every_address(
    client: TestClient, address: str, asked: str
) -> None:
    """It was passed over, and the bill told as it stands today."""
    found = client.get(f"/api/{address}?{asked}")
    assert found.status_code == 400
    jsonschema.validate(found.json(), schemas.schema_of("error"))
    assert client.post(f"/api/status?{asked}", json=_plain()).status_code == 400


@pytest.mark.parametrize(
    ("sort", "text", "said"),
    [
        ("json", "kind", "строка 1, столбец 1: не JSON: нужно значение"),
        ("json", '{"id": "a", "id": "b"}', "дважды"),
        ("toml", "id = ", "не TOML: неверное значение"),
    ],
)
def test_a_text_that_is_none_is_told_as_a_file_is_in_each_language(
    client: TestClient, sort: str, text: str, said: str
) -> None:
    found = client.post("/api/audit", content=text, headers={"content-type": f"application/{sort}"})
    assert found.status_code == 422
    assert said in found.json()["message"]["ru"]
    assert f"record.{sort}" in found.json()["message"]["kk"]


def test_a_record_too_large_is_refused(client: TestClient) -> None:
    assert client.post("/api/audit", content=b" " * (MOST_BYTES + 1)).status_code == 413
    acts = [{"act": "initiator.introduce"}] * (MOST_ACTS + 1)
    assert client.post("/api/audit", json={"id": "x", "kind": "law", "acts": acts}).status_code == 413


def test_the_description_names_every_address_of_the_api(client: TestClient) -> None:
    described = client.get("/api/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    names = {"edition": "2023", "kind": "law", "question": "A6", "before": "2012", "after": "2013", "bill": BILL.stem}
    names["theorem"] = timetable.parliament().theorems[0].id
    for path, operations in described["paths"].items():
        if "get" in operations:
            assert client.get(path.format_map({name: quote(value) for name, value in names.items()})).status_code == 200


def test_what_is_not_there_is_said_to_be_so(client: TestClient) -> None:
    for path in (
        "/en/nowhere.html",
        "/xx/index.html",
        "/api/nothing",
        "/assets/../pyproject.toml",
        "/en/../../etc/passwd",
    ):
        assert client.get(path).status_code == 404, path
    assert client.get("/api/procedures/1999/law").status_code == 400
    assert client.get(f"/api/bills/{BILL.stem}/status?on=never").status_code == 400
    assert client.delete("/api/editions").status_code == 405
    assert (
        client.get("/api/nothing").json()["exit_code"]
        == client.get("/api/procedures/1999/law").json()["exit_code"]
        == 2
    )


def test_another_name_of_this_machine_is_not_answered(client: TestClient) -> None:
    """So no page of another host reaches it under a name of its own."""
    assert client.get("/en/index.html", headers={"host": "attacker.example"}).status_code == 421


def test_away_from_this_machine_a_token_is_needed(shelves: Shelves) -> None:
    with TestClient(application(shelves, "secret"), base_url="http://192.0.2.1") as client:
        assert client.get("/en/index.html").status_code == 401
        assert client.get("/en/index.html?token=wrong").status_code == 401
        assert client.get("/api/editions", headers={"authorization": "Bearer secret"}).status_code == 200
        assert client.get("/en/index.html?token=secret").status_code == 200
        assert client.get("/en/index.html").status_code == 200, "the browser keeps the token in a cookie"


def test_malformed_requests_are_refused_and_nothing_breaks(client: TestClient) -> None:
    """Addresses, queries, headers and records at random, and records that are nearly right."""
    chance = random.Random(16)
    letters = "abz019/.-_%?#&=<>\"'{}[]\\\x7fәқ☃ \t"
    record = json.loads(json.dumps(_plain()))
    number, held = many(150, 2_000), 0
    for n in range(number):
        if n == number // 2:
            held = memory()
        if n % 3:
            path = "".join(chance.choice(letters) for _ in range(chance.randrange(60)))
            head = chance.choice(("/", "/api/", "/en/", "/kk/stage/", "/ru/bill/", "/files/", "/assets/"))
            found = client.get(head + quote(path, safe=chance.choice(("/", "/%?&=", ""))))
        else:
            body = _bent(record, chance)
            found = client.post(
                f"/api/{chance.choice(('audit', 'simulate', 'status', 'other'))}?on={chance.choice(('2024-05-13', 'x', ''))}",
                content=body,
                headers={"content-type": chance.choice(("application/json", "application/toml", "text/html", ""))},
            )
        assert found.status_code < 500, (n, found.request.url, found.text[:300])
        assert found.headers["x-content-type-options"] == "nosniff"
    assert memory() - held < GROWTH, "the second half of the requests leaves nothing behind"


def memory() -> int:
    """Return the bytes that this process holds; 0 where the system does not say so."""
    gc.collect()
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * 4096 if told.exists() else 0


def test_what_is_no_request_at_all_is_ended_and_keeps_nobody_waiting(served: tuple[str, int]) -> None:
    """Bytes that are no HTTP, heads without an end, bodies shorter than they say: others are served meanwhile."""
    chance = random.Random(61)
    starts = (
        b"GET / HTTP/1.1\r\n",
        b"POST /api/audit HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{",
        b"\x16\x03\x01",
        b"GET",
        b"",
    )
    waiting: list[socket.socket] = []
    for n in range(many(40, 400)):
        caller = socket.create_connection(served, timeout=10)
        caller.sendall(chance.choice(starts) + chance.randbytes(chance.randrange(200)))
        if n % 10:
            caller.close()
        else:
            waiting.append(caller)
        if len(waiting) > 20:
            waiting.pop(0).close()
    with urllib.request.urlopen(f"http://{served[0]}:{served[1]}/kk/index.html", timeout=10) as found:
        assert found.status == 200
    for caller in waiting:
        caller.close()


def _plain() -> dict[str, object]:
    acts = [{"act": act.act, "date": act.when.recorded} for act in read(BILL).acts]
    return {"id": "bent", "kind": "law", "title": {"en": "Bent"}, "initiator": "government", "acts": acts}


def _bent(record: dict[str, object], chance: random.Random) -> bytes:
    """Return the record with something wrong in it, or bytes that are none."""
    odd: tuple[object, ...] = (
        None,
        True,
        -1,
        1e308,
        "",
        "x" * 3000,
        [],
        {},
        [[[[]]]],
        "2024-13-45",
        "0000-00-00",
        "9999-12-31",
        {"act": 5},
    )
    copy = json.loads(json.dumps(record))
    for _ in range(chance.randrange(1, 4)):
        place = chance.choice((copy, *copy["acts"])) if isinstance(copy.get("acts"), list) and copy["acts"] else copy
        if isinstance(place, dict):
            place[chance.choice((*place, "votes", "world", "says", "wording"))] = chance.choice(odd)
    if isinstance(copy.get("acts"), list):
        chance.shuffle(copy["acts"])
    text = json.dumps(copy).encode()
    cut = chance.randrange(len(text)) if chance.random() < 0.2 else len(text)
    return chance.choice(
        (text[:cut], text[:cut], text[:cut], bytes(chance.randrange(256) for _ in range(50)), b"[" * 5000)
    )


@pytest.fixture(scope="module")
def served(shelves: Shelves) -> Iterator[tuple[str, int]]:
    """Serve the explorer from this machine; return where."""
    uvicorn = pytest.importorskip("uvicorn")
    server = uvicorn.Server(uvicorn.Config(application(shelves), host="127.0.0.1", port=0, log_level="critical"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
    yield "127.0.0.1", server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    thread.join(10)


def test_it_serves_from_loopback(served: tuple[str, int]) -> None:
    with urllib.request.urlopen(f"http://{served[0]}:{served[1]}/kk/index.html") as found:
        assert found.status == 200
