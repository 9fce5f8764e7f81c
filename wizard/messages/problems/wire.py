"""Problems on the way to the service. Each tells what is certain about the keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wizard.messages.models import Case, Cases, OneOf, Table, one_of
from wizard.messages.noop import M_
from wizard.messages.problems.common import IF_IT_STAYS, NOTHING_REDEEMED, NOTHING_SENT

_PROVIDER: Final = {"asked": ("provider",)}
_TRY_AGAIN: Final = M_("Try again. If it keeps happening, check the internet connection or wait a while.")
_NOT_SECURE: Final = one_of(
    M_("The connection to {host} is not secure"), M_("The connection to the service is not secure")
)
_NOT_TRUSTED: Final = M_(
    "The server could not prove who it is: this computer does not trust its certificate. So the connection "
    "was ended."
)

_OFFLINE: Final = Case(
    title=one_of(M_("No connection to {host}"), M_("No connection to the service")),
    explanation=(M_("This computer cannot reach the service."), NOTHING_SENT),
    advice=M_(
        "Check the internet connection and the address of the service, then try again. Even without a "
        "connection, you can check whether a key is typed right."
    ),
)

_OFFLINE_PROVIDER: Final = Case(
    title=one_of(M_("No connection to {host}"), M_("No connection to the sign-in page")),
    explanation=(M_("This computer cannot reach the sign-in page of the service."), NOTHING_REDEEMED),
    advice=(M_("Check the internet connection, then try again."), IF_IT_STAYS),
    when=_PROVIDER,
)

_SOCKS: Final = Case(
    title=M_("The proxy of this system cannot be used"),
    explanation=(
        one_of(
            M_("“{proxy}” is a SOCKS proxy, and only HTTP proxies can be used."),
            M_("It is a SOCKS proxy, and only HTTP proxies can be used."),
        ),
        NOTHING_SENT,
    ),
    advice=M_(
        "Ask your network administrator for the address of an HTTP proxy, and set it in this system’s "
        "network settings. Then try again."
    ),
    when={"reason": ("proxy-socks",)},
)

_ODD_PROXY: Final = Case(
    title=M_("The proxy of this system cannot be used"),
    explanation=(
        one_of(
            M_("“{proxy}” is not the address of a proxy."),
            M_("The address in the settings is not that of a proxy."),
        ),
        NOTHING_SENT,
    ),
    advice=M_("Correct the proxy in this system’s network settings, or remove it. Then try again."),
    when={"reason": ("proxy-invalid",)},
)

_TIMEOUT: Final = Case(
    title=one_of(M_("No answer from {host}"), M_("No answer from the service")),
    explanation=(
        one_of(M_("The service did not answer within {seconds}."), M_("The service did not answer in time.")),
        NOTHING_REDEEMED,
    ),
    advice=_TRY_AGAIN,
)

_TIMEOUT_PROVIDER: Final = Case(
    title=one_of(M_("No answer from {host}"), M_("No answer from the sign-in page")),
    explanation=(M_("The sign-in page of the service did not answer in time."), NOTHING_REDEEMED),
    advice=_TRY_AGAIN,
    when=_PROVIDER,
)

_TLS_PROVIDER: Final = Case(
    title=one_of(
        M_("The connection to {host} is not secure"), M_("The connection to the sign-in page is not secure")
    ),
    explanation=(_NOT_TRUSTED, NOTHING_REDEEMED),
    advice=M_(
        "Check this computer’s date and time. On a company network, ask your administrator: the network’s "
        "own certificate may have to be installed on this computer."
    ),
    when=_PROVIDER,
)

_TLS: Final = Case(
    title=_NOT_SECURE,
    explanation=(_NOT_TRUSTED, NOTHING_SENT),
    advice=M_(
        "Check the address of the service and this computer’s date and time. On a company network, ask your "
        "administrator: the network’s own certificate may have to be installed on this computer."
    ),
)

_NO_TLS: Final = Case(
    title=_NOT_SECURE,
    explanation=(
        M_("The server answers without encryption (TLS), so the connection was ended."),
        NOTHING_SENT,
    ),
    advice=M_(
        "Check the address and the port of the service. The address that the vendor gave you begins with"
        " https://. If it is right, report this to the service’s support."
    ),
    when={"reason": ("no-tls",)},
)

_OLD_TLS: Final = Case(
    title=_NOT_SECURE,
    explanation=(
        M_(
            "The server offers only an outdated encryption (older than TLS 1.2), so the connection was ended."
        ),
        NOTHING_SENT,
    ),
    advice=M_("Report this to the service’s support. The server has to offer TLS 1.2 or newer."),
    when={"reason": ("old-tls",)},
)

_NEWEST: Final = M_(
    "Install the newest version of Product Key Wizard. If this is the newest one, contact the service’s "
    "support."
)

_VERSION: Final[Cases] = (
    Case(
        title=one_of(
            M_("The service at {host} is newer than this wizard"), M_("The service is newer than this wizard")
        ),
        explanation=(M_("This version of the wizard can’t understand its answers."), NOTHING_REDEEMED),
        advice=_NEWEST,
        when={"reason": ("newer",)},
    ),
    Case(
        title=one_of(
            M_("The service at {host} is older than this wizard"), M_("The service is older than this wizard")
        ),
        explanation=(M_("It doesn’t support something the wizard needs."), NOTHING_REDEEMED),
        advice=M_(
            "Contact the service’s support and ask for an update, or for the version of Product Key"
            " Wizard that works with it."
        ),
        when={"reason": ("older",)},
    ),
    Case(
        title=one_of(
            M_("The service at {host} and this wizard aren’t compatible"),
            M_("The service and this wizard aren’t compatible"),
        ),
        explanation=(M_("One of them is too old for the other."), NOTHING_REDEEMED),
        advice=_NEWEST,
    ),
)

OTHER_THAN_ASKED: Final[Mapping[str, OneOf]] = {
    "customer": one_of(
        M_("You chose customer {asked}, but the answer is for customer {answered}."),
        M_("It is for a different customer than the one you chose."),
    ),
    "action": one_of(M_("It does something different with the subscription than you chose.")),
    "subscription": one_of(
        M_("You chose subscription {asked}, but the answer is for subscription {answered}."),
        M_("You chose a new subscription, but the answer is for subscription {answered}."),
        M_("It is for a different subscription than the one you chose."),
    ),
    "keys": one_of(
        M_("Keys in your order: {asked}. Keys in the answer: {answered}."),
        M_("Keys in your order: {asked}. The answer names none of them."),
        M_("Its keys differ from those in your order."),
    ),
    "licenses": one_of(
        M_("Licenses according to your keys: {asked}. Licenses in the answer: {answered}."),
        M_("Its number of licenses doesn’t match your keys."),
    ),
    "expires_on": one_of(
        M_("Expiry date according to your keys: {asked}. Expiry date in the answer: {answered}."),
        M_("Its expiry date doesn’t match your keys."),
    ),
}
_RECEIPT_DIFFERS: Final = one_of(
    M_("The order was redeemed at {host}, but the receipt differs from the review"),
    M_("The order was redeemed, but the receipt differs from the review"),
)
_RECEIPT_ADVICE: Final = M_(
    "The receipt is kept with the order. Compare the order and the receipt with your subscription, and"
    " ask the service’s support. Don’t redeem more keys there until they have answered."
)
_QUOTE_DIFFERS: Final = one_of(
    M_("The answer of {host} isn’t what you asked for"), M_("The service’s answer isn’t what you asked for")
)
_QUOTE_ADVICE: Final = M_("Try again. If it happens again, report this message to the service’s support.")
_MISMATCH: Final[Cases] = (
    *(
        Case(_RECEIPT_DIFFERS, sentence, _RECEIPT_ADVICE, {"answer": ("receipt",), "aspect": (aspect,)})
        for aspect, sentence in OTHER_THAN_ASKED.items()
    ),
    *(
        Case(_QUOTE_DIFFERS, (sentence, NOTHING_REDEEMED), _QUOTE_ADVICE, {"aspect": (aspect,)})
        for aspect, sentence in OTHER_THAN_ASKED.items()
    ),
    Case(_RECEIPT_DIFFERS, M_("It differs from your order."), _RECEIPT_ADVICE, {"answer": ("receipt",)}),
    Case(_QUOTE_DIFFERS, (M_("It differs from your order."), NOTHING_REDEEMED), _QUOTE_ADVICE),
)

WIRE_PROBLEMS: Final[Table] = {
    "offline": (_SOCKS, _ODD_PROXY, _OFFLINE_PROVIDER, _OFFLINE),
    "timeout": (_TIMEOUT_PROVIDER, _TIMEOUT),
    "tls-untrusted": (_NO_TLS, _OLD_TLS, _TLS_PROVIDER, _TLS),
    "proxy-auth-required": Case(
        title=M_("The proxy server of this network asks you to sign in"),
        explanation=(
            one_of(
                M_("Without that, it does not let the connection to {host} through."),
                M_("Without that, it does not let the connection to the service through."),
            ),
            NOTHING_SENT,
        ),
        advice=M_(
            "Ask your network administrator how programs get through the proxy server, or use another "
            "network. Then try again."
        ),
    ),
    "protocol-error": Case(
        title=one_of(
            M_("The answer from {host} cannot be understood"),
            M_("The answer from the service cannot be understood"),
        ),
        explanation=(
            M_(
                "An activation service does not answer like that. Perhaps the network answered instead, with "
                "a sign-in page of its own, or the address is another website’s."
            ),
            NOTHING_REDEEMED,
        ),
        advice=(
            M_(
                "Open any website in your browser to see whether the network wants you to sign in, check the "
                "address of the service, and try again."
            ),
            IF_IT_STAYS,
        ),
    ),
    "service-version": _VERSION,
    "outcome-unknown": Case(
        title=M_("It isn’t known yet if the order was redeemed"),
        explanation=one_of(
            M_(
                "The order was sent to {host}, but the answer was lost on the way. The order is kept on"
                " this computer; asking for its result never redeems a key twice."
            ),
            M_(
                "The order was sent, but the answer was lost on the way. The order is kept on this"
                " computer; asking for its result never redeems a key twice."
            ),
        ),
        advice=M_(
            "Ask for the result again, now or later: the order is saved. Until the result is known, don’t "
            "enter these keys anywhere else."
        ),
    ),
    "answer-mismatch": _MISMATCH,
    "address-invalid": Case(
        title=M_("This is not the address of a service"),
        explanation=(
            one_of(
                M_("“{address}” cannot be read as a web address."), M_("It cannot be read as a web address.")
            ),
            NOTHING_SENT,
        ),
        advice=M_("Enter the address as the vendor gave it to you. It looks like https://keys.example.com."),
    ),
    "address-insecure": Case(
        title=M_("This address is not secure"),
        explanation=(
            one_of(
                M_(
                    "At “{address}”, others would be able to read your keys on the way, so no connection "
                    "was made."
                ),
                M_(
                    "At this address, others would be able to read your keys on the way, so no connection "
                    "was made."
                ),
            ),
            NOTHING_SENT,
        ),
        advice=M_(
            "Enter the address with https:// at the beginning. If the service has no such address, ask the "
            "vendor for one."
        ),
    ),
}
