"""A sign-in lasts: renewed in time, once for all programs, and forgotten when it is over."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.keyrings import FileKeyring, LockedKeyring, using
from tests.oidc import PAGE, PERSON, Scripted, openid_of, sign_in_at_mock
from wizard.service.errors import ServiceError
from wizard.service.sign_in.browser import begin_in_browser
from wizard.service.sign_in.credentials import SignInCredentials, signed_in_by
from wizard.service.sign_in.grants import Grant
from wizard.service.sign_in.lock import one_program
from wizard.service.sign_in.store import PART, SignedIn, forget_sign_in, read_sign_in, save_sign_in

ADDRESS = "https://keys.example"


def saved(issuer: str, token: str = "refresh-canary-0", name: str = "Noor de Wit") -> SignedIn:
    return SignedIn(openid_of(issuer), PERSON, name, 0, token)


def rotating(provider: Scripted) -> None:
    """Give another refresh token each time, and take none twice."""
    taken: list[str] = []
    lock = threading.Lock()

    def answer(form: dict[str, str]) -> tuple[int, object]:
        with lock:
            if form["refresh_token"] != f"refresh-canary-{len(taken)}":
                return 400, {"error": "invalid_grant"}
            taken.append(form["refresh_token"])
            number = len(taken)
        return 200, provider.tokens(
            access_token=f"access-canary-{number}", refresh_token=f"refresh-canary-{number}", id_token=None
        )

    provider.answers["/token"] = answer  # type: ignore[assignment]


def refreshes(provider: Scripted) -> int:
    return len([path for path, _ in provider.forms if path == "/token"])


# ---- the keyring


class SmallKeyring(FileKeyring):
    """As Windows' credential store: no more than 1,280 characters."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > PART:
            raise OSError(1783, "The stub received bad data")
        super().set_password(service, username, password)


@pytest.mark.parametrize("length", [1, PART, PART + 1, 5 * PART])
def test_a_long_token_is_saved_in_parts_and_goes_without_a_trace(length: int, vault: FileKeyring) -> None:
    with using(SmallKeyring()):
        first = saved("https://login.example", "a" * length)
        assert save_sign_in(ADDRESS, first)
        assert read_sign_in(ADDRESS) == first
        second = replace(first, refresh_token="b" * (length + PART))
        assert save_sign_in(ADDRESS, second)
        assert read_sign_in(ADDRESS) == second
        assert not [one for one in vault.held().values() if "aa" in one]
        assert forget_sign_in(ADDRESS)
    assert vault.held() == {}


def test_a_keyring_that_fails_in_between_leaves_the_sign_in_of_before(
    vault: FileKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert save_sign_in(ADDRESS, saved("https://login.example", "old" * PART))
    held = vault.held()
    entry = next(name for name, one in held.items() if one.startswith("{"))
    assert json.loads(held[entry])["parts"] == 3
    # a program that is killed after it saved the parts, and before the entry that names them
    for number in (1, 2):
        vault.set_password("ProductKeyWizard", f"{ADDRESS} (sign-in a{number})", "new")
    found = read_sign_in(ADDRESS)
    assert found is not None
    assert found.refresh_token == "old" * PART


@pytest.mark.parametrize("token", ["", "t" * (PART * 33)])
def test_a_token_that_no_keyring_takes_is_not_called_saved(token: str, vault: FileKeyring) -> None:
    assert not save_sign_in(ADDRESS, saved("https://login.example", token))
    assert vault.held() == {}


def test_a_locked_keyring_and_a_damaged_entry_are_as_good_as_none(vault: FileKeyring) -> None:
    vault.set_password("ProductKeyWizard", f"{ADDRESS} (sign-in)", '{"parts": "x"}')
    assert read_sign_in(ADDRESS) is None
    with using(LockedKeyring()):
        assert read_sign_in(ADDRESS) is None
        assert not save_sign_in(ADDRESS, saved("https://login.example"))
        assert not forget_sign_in(ADDRESS)


# ---- access tokens


def test_an_access_token_is_used_until_a_minute_before_its_end(
    provider: Scripted, vault: FileKeyring, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0
    monkeypatch.setattr("wizard.service.sign_in.credentials.time.monotonic", lambda: now)
    rotating(provider)
    grant = Grant(PERSON, "Noor", "access-canary-0", "refresh-canary-0", now + 100)
    credentials = SignInCredentials(ADDRESS, folder, signed_in_by(grant, openid_of(provider.issuer)), grant)
    assert credentials.keep()
    now += 39
    assert credentials.current() == "access-canary-0"
    now += 2
    assert credentials.current() == "access-canary-1"
    assert credentials.current() == "access-canary-1"
    assert refreshes(provider) == 1
    known = read_sign_in(ADDRESS)
    assert known is not None
    assert (known.refresh_token, known.name) == ("refresh-canary-1", "Noor")


def test_the_next_program_begins_with_the_refresh_token_alone(
    issuer: str, vault: FileKeyring, folder: Path
) -> None:
    with closing(begin_in_browser(openid_of(issuer), PAGE)) as attempt, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(attempt.wait)
        sign_in_at_mock(attempt.address)
        grant = waiting.result()
    credentials = SignInCredentials(ADDRESS, folder, signed_in_by(grant, openid_of(issuer)), grant)
    assert credentials.keep()
    assert grant.access_token not in str(vault.held())
    known = read_sign_in(ADDRESS)
    assert known is not None
    again = SignInCredentials(ADDRESS, folder, known).current()
    assert again
    assert again != grant.access_token


def test_many_threads_and_programs_renew_one_after_the_other(
    provider: Scripted, vault: FileKeyring, folder: Path
) -> None:
    rotating(provider)
    assert save_sign_in(ADDRESS, saved(provider.issuer))
    program = (
        "import sys, pathlib\n"
        "from wizard.service.sign_in.credentials import SignInCredentials\n"
        "from wizard.service.sign_in.store import read_sign_in\n"
        "address, folder = sys.argv[1], pathlib.Path(sys.argv[2])\n"
        "print(SignInCredentials(address, folder, read_sign_in(address)).current())"
    )
    command = [sys.executable, "-c", program, ADDRESS, str(folder)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.FileKeyring")
        programs = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    tokens = [program.communicate(timeout=60)[0].strip() for program in programs]
    assert sorted(tokens) == [f"access-canary-{number}" for number in (1, 2, 3)]


def test_threads_that_are_refused_together_renew_once(
    provider: Scripted, vault: FileKeyring, folder: Path
) -> None:
    rotating(provider)
    assert save_sign_in(ADDRESS, saved(provider.issuer))
    credentials = SignInCredentials(ADDRESS, folder, saved(provider.issuer))
    first = credentials.current()
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: credentials.renew(first), range(4))) == {"access-canary-2"}
    assert refreshes(provider) == 2


@pytest.mark.parametrize("error", ["invalid_grant", "unauthorized_client"])
def test_a_sign_in_that_the_provider_ended_asks_for_another(
    provider: Scripted, vault: FileKeyring, folder: Path, error: str
) -> None:
    provider.tells("/token", 400, {"error": error})
    assert save_sign_in(ADDRESS, saved(provider.issuer))
    credentials = SignInCredentials(ADDRESS, folder, saved(provider.issuer))
    with pytest.raises(ServiceError) as caught:
        credentials.current()
    assert caught.value.problem.code == "not-signed-in"
    assert caught.value.problem.parameters["reason"] == "expired"
    assert credentials.renew("access") == ""


def test_another_person_s_token_is_not_taken(provider: Scripted, vault: FileKeyring, folder: Path) -> None:
    provider.answers["/token"] = lambda _form: (200, provider.tokens(claims={"sub": "somebody else"}))
    assert save_sign_in(ADDRESS, saved(provider.issuer))
    with pytest.raises(ServiceError) as caught:
        SignInCredentials(ADDRESS, folder, saved(provider.issuer)).current()
    assert caught.value.problem.parameters["reason"] == "token-wrong"


def test_signing_out_in_one_program_signs_out_the_other(
    provider: Scripted, vault: FileKeyring, folder: Path
) -> None:
    rotating(provider)
    assert save_sign_in(ADDRESS, saved(provider.issuer))
    window = SignInCredentials(ADDRESS, folder, saved(provider.issuer))
    assert SignInCredentials(ADDRESS, folder, saved(provider.issuer)).sign_out()
    assert vault.held() == {}
    revoked = [form for path, form in provider.forms if path == "/revoke"]
    assert [form["token"] for form in revoked] == ["refresh-canary-0"]
    with pytest.raises(ServiceError):
        window.current()


def test_signing_out_works_without_the_provider(provider: Scripted, vault: FileKeyring, folder: Path) -> None:
    provider.tells("/.well-known/openid-configuration", 500, {})
    assert save_sign_in(ADDRESS, saved(provider.issuer))
    assert SignInCredentials(ADDRESS, folder, saved(provider.issuer)).sign_out()
    assert vault.held() == {}


def test_a_lock_that_is_held_for_too_long_is_a_fault_with_a_name(folder: Path) -> None:
    with (
        one_program(folder, "login.example"),
        pytest.raises(ServiceError) as caught,
        one_program(folder, "login.example", patience=0.05),
    ):
        pass

    assert caught.value.problem.code == "timeout"


def test_a_folder_that_cannot_be_used_takes_no_lock(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("")
    with one_program(place, "login.example"):
        pass
