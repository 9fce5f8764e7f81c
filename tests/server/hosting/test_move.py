"""A service moves from SQLite to PostgreSQL with everything that it knows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from requests import ConnectionError

from tests.server.hosting.host import Host
from tests.server.people import Person

pytestmark = pytest.mark.parametrize("unset", ["sqlite"], indirect=True)


@pytest.fixture
def target(fresh_postgres: Callable[[], str]) -> str:
    return fresh_postgres()


def test_everything_is_there_after_a_move(host: Host, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    used, extending, left = host.keys(3)
    token = host.token()
    ada = Person(host.app(), token=token)
    made = ada.does("new", used, customer=host.customer)
    quoted = ada.quote("extend", extending, to=made.after.subscription_id, customer=host.customer)
    export = host.folder / "audit.jsonl"
    export.write_text(host.run("audit", "export").out, encoding="utf-8")
    rows = {each["table"]: each["rows"] for each in host.run("move", "--to", target, "--json").items}
    assert (rows["product_key"], rows["redemption"], rows["quote"]) == (3, 1, 2)

    assert "was moved" in host.refused("stats")
    monkeypatch.setenv("PRODUCT_KEY_SERVICE_DATABASE", target)
    host.url = target
    ada = Person(host.app(), token=token)
    assert ada.history().items == (made,)
    extended = ada.redeemed(quoted)
    assert ada.quote("new", left, customer=host.customer).redeemable
    assert ada.state(made.after.subscription_id, host.customer).expires_on == extended.after.expires_on
    assert "holds" in host.run("audit", "verify", "--against", str(export)).out
    assert host.run("reconcile").out == "Receipts, keys and subscriptions agree.\n"
    assert "service-moved" in host.events()


def test_a_move_into_a_database_with_rows_is_refused_and_changes_nothing(host: Host, target: str) -> None:
    host.run("init", "--vendor", "Other", "--agreement-url", "https://other.example/", "--database", target)
    assert "There are rows in" in host.refused("move", "--to", target)
    assert host.run("stats").status == 0, "the old one is in use"


def test_a_move_between_other_databases_is_refused(host: Host, target: str) -> None:
    host.refused("move", "--to", f"sqlite:///{host.folder}/other", status=2)
    host.refused("move", "--to", "sqlite:///other", "--database", target, status=2)
    host.refused("move", "--to", "postgresql://keys:word@127.0.0.1/keys", status=2)
    assert host.run("stats").status == 0, "nothing was moved"


def test_a_server_of_a_moved_database_is_no_longer_ready(host: Host, target: str) -> None:
    server = host.serve()
    assert server.get("/readyz").status_code == 200
    host.run("move", "--to", target)
    try:
        assert server.get("/readyz").status_code == 503
    except ConnectionError:  # it has noticed by itself, which it does every second
        assert "moved to another database" in server.wait_for("the service ends")["message"]
