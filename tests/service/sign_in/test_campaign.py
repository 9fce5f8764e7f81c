"""The client at a certified provider, over TLS: every way in, what goes wrong, and a service behind it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
import trustme

from tests.keyrings import FileKeyring
from tests.oidc import PAGE, bring_back
from tests.ports import free_port
from tests.server.hosting.host import INIT, Host
from tests.service.sign_in.certified import CLIENT, Certified, certified_provider, modules
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService
from wizard.service.sign_in.browser import BrowserSignIn
from wizard.service.sign_in.grants import Grant
from wizard.service.sign_in.sign_ins import SignIns

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(sys.platform == "win32", reason="a provider for Unix systems"),
]
ADDRESS = "https://keys.example"
AUDIENCE = "https://keys.example/v1"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return modules(tmp_path_factory.mktemp("npm"))


@pytest.fixture(params=["", "/realms/people"], ids=["root", "path"])
def certified(
    request: pytest.FixtureRequest, installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Certified]:
    """A provider at the root of its address, and one below a path; this computer trusts it."""
    with certified_provider(installed, tmp_path / "provider", free_port(), request.param) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.authority))
        yield running


@pytest.fixture
def sign_ins(folder: Path) -> SignIns:
    return SignIns(folder)


def signed_in(
    sign_ins: SignIns, certified: Certified, person: Callable[[str], object], seconds: float = 30
) -> Grant:
    with closing(sign_ins.begin_in_browser(certified.openid(AUDIENCE), PAGE)) as attempt:
        return visited(attempt, person, seconds)


def visited(attempt: BrowserSignIn, person: Callable[[str], object], seconds: float = 30) -> Grant:
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(attempt.wait, seconds)
        person(attempt.address)
        return waiting.result()


def reason(error: ServiceError) -> object:
    return error.problem.parameters.get("reason")


def test_signing_in_renewing_and_signing_out(
    certified: Certified, sign_ins: SignIns, vault: FileKeyring
) -> None:
    grant = signed_in(sign_ins, certified, certified.visit)
    assert (grant.subject, grant.name) == ("noor", "Noor de Wit")
    credentials = sign_ins.credentials(ADDRESS, certified.openid(AUDIENCE), grant)
    assert credentials.keep()
    second = credentials.renew(credentials.current())
    assert second != grant.access_token
    assert second.count(".") == 2, "a JWT for the service"
    again = sign_ins.saved(ADDRESS)
    assert again is not None
    assert again.current()
    assert again.sign_out()
    assert credentials.renew(credentials.current()) == "", "signed out by the other program"


def test_a_person_who_refuses(certified: Certified, sign_ins: SignIns) -> None:
    certified.person("deny")
    with pytest.raises(ServiceError) as caught:
        signed_in(sign_ins, certified, certified.visit)
    assert reason(caught.value) == "refused"


def test_a_browser_that_is_closed(certified: Certified, sign_ins: SignIns) -> None:
    certified.person("hold")
    with pytest.raises(ServiceError) as caught:
        signed_in(sign_ins, certified, certified.visit, seconds=1)
    assert reason(caught.value) == "timed-out"


def test_a_forged_answer_before_the_right_one(certified: Certified, sign_ins: SignIns) -> None:
    def person(address: str) -> None:
        place = parse_qs(urlsplit(address).query)["redirect_uri"][0]
        assert requests.get(place, params={"code": "forged", "state": "guess"}, timeout=5).status_code == 400
        certified.visit(address)

    assert signed_in(sign_ins, certified, person).subject == "noor"


def test_a_code_of_somebody_else(certified: Certified, sign_ins: SignIns) -> None:
    with pytest.raises(ServiceError) as caught:
        signed_in(
            sign_ins, certified, lambda address: bring_back(address, code="stolen", iss=certified.issuer)
        )
    assert caught.value.problem.parameters["error"] == "invalid_grant"


def test_an_answer_without_its_issuer(certified: Certified, sign_ins: SignIns) -> None:
    with pytest.raises(ServiceError) as caught:
        signed_in(sign_ins, certified, lambda address: bring_back(address, code="stolen"))
    assert reason(caught.value) == "answer-forged"


def test_a_device_with_its_code(certified: Certified, sign_ins: SignIns) -> None:
    with closing(sign_ins.begin_on_device(certified.openid(AUDIENCE))) as device:
        assert device.code.complete.startswith(certified.issuer)
        visit = iter([certified.visit])
        grant = device.wait(lambda _seconds: [each(device.code.complete) for each in visit])
    assert grant.subject == "noor"
    assert grant.refresh_token


def test_a_code_that_expires(installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with certified_provider(installed, tmp_path, free_port(), device_seconds=1) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.authority))
        with (
            closing(SignIns(tmp_path).begin_on_device(running.openid())) as device,
            pytest.raises(ServiceError) as caught,
        ):
            device.wait()
    assert reason(caught.value) == "timed-out"


def test_two_programs_that_renew_at_once(
    certified: Certified, sign_ins: SignIns, vault: FileKeyring, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The provider takes a refresh token that comes twice for stolen, and would end the sign-in for both."""
    grant = signed_in(sign_ins, certified, certified.visit)
    assert sign_ins.credentials(ADDRESS, certified.openid(AUDIENCE), grant).keep()
    program = (
        "import sys, pathlib\n"
        "from wizard.service.sign_in.sign_ins import SignIns\n"
        "credentials = SignIns(pathlib.Path(sys.argv[2])).saved(sys.argv[1])\n"
        "tokens = {credentials.current()}\n"
        "tokens |= {credentials.renew(token) for _ in range(5) for token in list(tokens)[-1:]}\n"
        "print(len(tokens - {''}))"
    )
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.FileKeyring")
    command = [sys.executable, "-c", program, ADDRESS, str(folder)]
    programs = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert all(int(program.communicate(timeout=120)[0]) >= 2 for program in programs)
    known = sign_ins.saved(ADDRESS)
    assert known is not None
    assert known.current()


def test_an_authority_that_is_not_trusted(
    certified: Certified, sign_ins: SignIns, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(ServiceError) as caught:
        sign_ins.begin_in_browser(certified.openid(), PAGE)
    assert caught.value.problem.code == "tls-untrusted"


@pytest.mark.skipif(
    not (shutil.which("chromium") or shutil.which("google-chrome")), reason="no Chromium here"
)
def test_a_real_browser(certified: Certified, sign_ins: SignIns, tmp_path: Path) -> None:
    """It opens more connections than it needs, asks for an icon, and holds on to them."""
    running: list[subprocess.Popen[bytes]] = []

    def person(address: str) -> None:
        program = shutil.which("chromium") or shutil.which("google-chrome")
        options = (
            *("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"),
            *("--ignore-certificate-errors", f"--user-data-dir={tmp_path / 'profile'}"),
        )
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        running.append(subprocess.Popen([str(program), *options, address], **quiet))  # type: ignore[call-overload]

    try:
        assert signed_in(sign_ins, certified, person, seconds=60).subject == "noor"
    finally:
        for process in running:
            process.terminate()
            process.wait(20)


def test_a_service_takes_the_sign_in_also_after_its_keys_were_rotated(
    installed: Path, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Invited once, then known: at the service itself, with access tokens that it checks."""
    port, authority, sign_ins = free_port(), trustme.CA(), SignIns(folder)
    trusted = tmp_path / "trusted.pem"
    authority.cert_pem.write_to_path(str(trusted))
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    with ExitStack() as stack:
        with certified_provider(installed, tmp_path / "one", port, authority=authority) as running:
            host, invitation = set_up(tmp_path, running, stack, monkeypatch)
            address = host.serve().address
            with service_of(sign_ins, running, address) as service:
                with pytest.raises(ServiceError) as caught:
                    service.account()
                assert reason(caught.value) == "not-linked"
                assert service.accept_invitation(invitation).id == "ada"
                assert service.account().id == "ada"
        with (
            certified_provider(installed, tmp_path / "two", port, authority=authority) as running,
            service_of(sign_ins, running, address) as service,
        ):
            assert account_in_time(service) == "ada"


def account_in_time(service: HttpService) -> str:
    """Ask for the account until a service has looked for new keys, which it does every 30 seconds at most."""
    end = time.monotonic() + 45
    while True:
        try:
            return service.account().id
        except ServiceError:
            if time.monotonic() > end:
                raise
        threading.Event().wait(1)


@contextmanager
def service_of(sign_ins: SignIns, running: Certified, address: str) -> Iterator[HttpService]:
    """Sign in at a provider, and talk to the service at an address."""
    openid = running.openid(AUDIENCE)
    grant = signed_in(sign_ins, running, running.visit)
    with closing(HttpService(address, sign_ins.credentials(address, openid, grant))) as service:
        assert service.info().openid == openid
        yield service


def set_up(
    folder: Path, running: Certified, stack: ExitStack, monkeypatch: pytest.MonkeyPatch
) -> tuple[Host, str]:
    """Set up a service that takes the provider's tokens; return it, and an invitation for Ada."""
    url = f"sqlite:///{folder / 'service.sqlite3'}"
    monkeypatch.setenv("PRODUCT_KEY_SERVICE_DATABASE", url)
    monkeypatch.setenv("PRODUCT_KEY_SERVICE_SECRETS", str(folder / "secrets"))
    host = Host("sqlite", url, folder, stack)
    host.run(*INIT)
    host.customer = host.customer_named("Huis B.V.", "huis.example")
    host.run("member", "add", "ada", "--customer", host.customer, "--role", "global-admin")
    named = ("--issuer", running.issuer, "--client-id", CLIENT, "--audience", AUDIENCE, "--scope", "profile")
    host.run("sign-in", "set", *named)
    found = re.search(r"pki_\S+", host.run("member", "invite", "ada").out)
    assert found is not None
    return host, found[0]
