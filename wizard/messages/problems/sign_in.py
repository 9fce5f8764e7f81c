"""Problems of signing in at the OpenID provider that a service names. Keys are never sent there."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Cases, Table, one_of
from wizard.messages.noop import M_
from wizard.messages.problems.common import NOTHING_REDEEMED

_REPORT: Final = M_("Report this to the service’s support. Until it is fixed, you can use an access token.")
_NOT_USED: Final = M_("So it was not used.")

_FAILED: Final[Cases] = (
    Case(
        title=M_("The sign-in page is not secure"),
        explanation=(
            one_of(
                M_("The connection to {host} would not be encrypted, so it was not opened."),
                M_("The connection would not be encrypted, so it was not opened."),
            ),
            NOTHING_REDEEMED,
        ),
        advice=_REPORT,
        when={"reason": ("issuer-insecure",)},
    ),
    Case(
        title=M_("This sign-in server doesn’t belong to the service"),
        explanation=(
            one_of(
                M_("The server at {host} gives a different name for itself, so nothing was sent to it."),
                M_("Its server gives a different name for itself, so nothing was sent to it."),
            ),
            NOTHING_REDEEMED,
        ),
        advice=_REPORT,
        when={"reason": ("issuer-wrong",)},
    ),
    Case(
        title=M_("This sign-in is not safe enough"),
        explanation=(
            one_of(
                M_(
                    "At {host}, other programs would be able to use your sign-in (PKCE with S256 is missing)."
                ),
                M_("Other programs would be able to use your sign-in (PKCE with S256 is missing)."),
            ),
            NOTHING_REDEEMED,
        ),
        advice=_REPORT,
        when={"reason": ("no-pkce",)},
    ),
    Case(
        title=M_("You can’t sign in with a code here"),
        explanation=(
            one_of(
                M_("The provider {host} only lets you sign in with a browser on this computer."),
                M_("The provider only lets you sign in with a browser on this computer."),
            ),
            NOTHING_REDEEMED,
        ),
        advice=M_("Sign in on a computer with a browser, or use an access token."),
        when={"reason": ("no-device-code",)},
    ),
    Case(
        title=M_("Your browser can’t reach Product Key Wizard"),
        explanation=(
            M_(
                "No port could be opened at 127.0.0.1 to receive the browser’s answer. Security software may "
                "block it."
            ),
            NOTHING_REDEEMED,
        ),
        advice=M_(
            "Allow Product Key Wizard in your security software, or restart the computer and try "
            "again. You can also use an access token."
        ),
        when={"reason": ("no-port",)},
    ),
    Case(
        title=M_("No browser could be opened"),
        explanation=(M_("This computer has no browser, or did not start it."), NOTHING_REDEEMED),
        advice=M_("Copy the address and open it in a browser on this computer."),
        when={"reason": ("no-browser",)},
    ),
    Case(
        title=M_("You did not sign in"),
        explanation=(
            one_of(
                M_("The sign-in was cancelled or refused at {host}."),
                M_("The sign-in was cancelled or refused in the browser."),
            ),
            NOTHING_REDEEMED,
        ),
        advice=M_("Sign in again. If your account is not allowed to, ask your administrator."),
        when={"reason": ("refused",)},
    ),
    Case(
        title=M_("The sign-in was refused"),
        explanation=(one_of(M_("The server at {host} answered “{error}”.")), NOTHING_REDEEMED),
        advice=M_("Try again. If it happens again, report this answer to the service’s support."),
        when={"reason": ("rejected",)},
    ),
    Case(
        title=one_of(
            M_("The answer from {host} cannot be understood"),
            M_("The answer from the provider cannot be understood"),
        ),
        explanation=(
            M_("Perhaps the network answered instead, with a sign-in page of its own."),
            NOTHING_REDEEMED,
        ),
        advice=M_(
            "Open any website in your browser to see whether the network wants you to sign in, then try "
            "again. If it happens again, report it to the service’s support."
        ),
        when={"reason": ("unreadable",)},
    ),
    Case(
        title=M_("Nobody signed in, so Product Key Wizard stopped waiting"),
        explanation=(M_("The page in the browser is no longer valid."), NOTHING_REDEEMED),
        advice=M_("Sign in again when you are ready."),
        when={"reason": ("timed-out",)},
    ),
    Case(
        title=M_("You stopped signing in"),
        explanation=(M_("The page in the browser is no longer valid."), NOTHING_REDEEMED),
        advice=M_("Sign in again when you are ready."),
        when={"reason": ("cancelled",)},
    ),
    Case(
        title=M_("The answer in the browser came from somewhere else"),
        explanation=(
            one_of(
                M_("It is not from {host}. Another website may have sent it."),
                M_("Another website may have sent it."),
            ),
            _NOT_USED,
            NOTHING_REDEEMED,
        ),
        advice=M_(
            "Close the browser’s page and sign in again. If it happens again, tell your administrator."
        ),
        when={"reason": ("answer-forged",)},
    ),
    Case(
        title=M_("This computer’s clock is wrong"),
        explanation=(
            one_of(
                M_("It is off by {off_by}, so nobody can tell if your sign-in is still valid."),
                M_("So nobody can tell if your sign-in is still valid."),
            ),
            NOTHING_REDEEMED,
        ),
        advice=M_("Set date, time and time zone in the settings of this computer, then sign in again."),
        when={"reason": ("clock",)},
    ),
    Case(
        title=M_("The sign-in is not valid"),
        explanation=(
            one_of(
                M_("The answer from {host} is for another program or another person."),
                M_("The provider’s answer is for another program or another person."),
            ),
            _NOT_USED,
            NOTHING_REDEEMED,
        ),
        advice=M_("Sign in again. If it happens again, report it to the service’s support."),
    ),
)

SIGN_IN_PROBLEMS: Final[Table] = {"sign-in-failed": _FAILED}
