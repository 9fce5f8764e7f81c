"""Codes of problems and warnings, with the parameters of each; actions, states and roles."""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """Reason why a key or an order fails, with the parameters of each code.

    `retry_after` is in whole seconds, dates are ISO 8601, numbers are integers.

    made by a service
    ├── a key        key-invalid, key-duplicate, key-expired, key-used, key-wrong-product, key-term-mismatch,
    │                license-limit-exceeded, offer-unavailable, not-a-practice-key
    ├── an order     role-required, subscription-unfit, service-busy, account-not-created, order-not-processed
    ├── a quote      quote-expired, quote-changed, quote-redeemed
    └── a request    request-invalid, not-signed-in, scope-required, not-found, change-refused,
                     idempotency-mismatch, too-many-attempts
    made by the client
    ├── connection   offline, timeout, tls-untrusted, proxy-auth-required, protocol-error, outcome-unknown,
    │                answer-mismatch, service-version, address-invalid, address-insecure
    ├── signing in   sign-in-failed
    ├── a key        microsoft-key
    └── computer     data-folder-unwritable, data-folder-full, data-folder-shared, journal-newer,
                     journal-damaged, practice-renewed
    """

    # a key
    KEY_INVALID = "key-invalid"
    KEY_DUPLICATE = "key-duplicate"  # row: 1-based row of the first one
    KEY_EXPIRED = "key-expired"  # redeem_by: date
    KEY_USED = "key-used"  # by: own | other; redeemed_on: date, with own; action: of this order
    KEY_WRONG_PRODUCT = "key-wrong-product"  # reason: subscription | order | consumer; product; expected
    KEY_TERM_MISMATCH = "key-term-mismatch"  # months; expected: months of the first key
    LICENSE_LIMIT_EXCEEDED = "license-limit-exceeded"  # maximum; total: with this key
    OFFER_UNAVAILABLE = "offer-unavailable"  # reason: withdrawn | country | trial-used; product; country
    NOT_A_PRACTICE_KEY = "not-a-practice-key"
    # an order
    ROLE_REQUIRED = "role-required"  # customer: name; roles: the account's, comma-separated
    SUBSCRIPTION_UNFIT = "subscription-unfit"  # action; status; status_reason
    SERVICE_BUSY = "service-busy"  # retry_after
    ACCOUNT_NOT_CREATED = "account-not-created"  # retry_after; customer: name
    ORDER_NOT_PROCESSED = "order-not-processed"  # retry_after; customer: name
    # a quote
    QUOTE_EXPIRED = "quote-expired"
    QUOTE_CHANGED = "quote-changed"  # Problem.lines carries the new lines
    QUOTE_REDEEMED = "quote-redeemed"
    # a request
    REQUEST_INVALID = "request-invalid"  # field
    NOT_SIGNED_IN = "not-signed-in"  # reason: not-linked | disabled; by the client: no-token | expired
    SCOPE_REQUIRED = "scope-required"  # scope: redeem | admin, that the token would have to have
    # what: customer | subscription | quote | redemption | invitation | address; for administrators also
    # product | batch | key | account | member | token
    NOT_FOUND = "not-found"
    CHANGE_REFUSED = "change-refused"  # reason: of administration alone, in contract/administration
    IDEMPOTENCY_MISMATCH = "idempotency-mismatch"
    TOO_MANY_ATTEMPTS = "too-many-attempts"  # retry_after; reason: keys | requests
    # the connection to the service: made by the client, never by a server
    OFFLINE = "offline"  # host; reason: proxy-socks | proxy-invalid | None; proxy
    TIMEOUT = "timeout"  # host; seconds
    TLS_UNTRUSTED = "tls-untrusted"  # host; reason: no-tls | old-tls | None
    PROXY_AUTH_REQUIRED = "proxy-auth-required"  # host
    PROTOCOL_ERROR = "protocol-error"  # host
    OUTCOME_UNKNOWN = "outcome-unknown"  # host
    ANSWER_MISMATCH = "answer-mismatch"  # host; answer: quote | receipt; aspect, asked, answered; aspect_2, …
    SERVICE_VERSION = "service-version"  # host; reason: newer | older | None
    ADDRESS_INVALID = "address-invalid"  # address
    ADDRESS_INSECURE = "address-insecure"  # address
    # signing in at an OpenID provider: made by the client, never by a server
    SIGN_IN_FAILED = "sign-in-failed"  # reason: of service.sign_in.failures; host; error; off_by
    # a key, recognized before it is sent: made by the client, never by a server
    MICROSOFT_KEY = "microsoft-key"  # host; ending
    # this computer: made by the client, never by a server
    # path; reason: missing | locked | no-folder | too-long | changed | None
    DATA_FOLDER_UNWRITABLE = "data-folder-unwritable"
    DATA_FOLDER_FULL = "data-folder-full"  # path
    DATA_FOLDER_SHARED = "data-folder-shared"  # path: others could read it until now
    JOURNAL_NEWER = "journal-newer"  # path
    JOURNAL_DAMAGED = "journal-damaged"  # path; kept: where the damaged file went
    PRACTICE_RENEWED = "practice-renewed"  # kept: where the old file went; reason: newer | None


class Warn(StrEnum):
    """Warning of a quote: the order is possible, but the person has to know."""

    TERM_CUT = "term-cut"  # months: that the keys carry; expires_on: date the licenses end with
    LICENSES_REDUCED = "licenses-reduced"  # before; after


REVIEW_AGAIN = frozenset({Code.QUOTE_EXPIRED, Code.QUOTE_CHANGED})
"""Refusals of a redemption after which the same keys need a new quote."""


class Action(StrEnum):
    """Effect of an order on a subscription."""

    NEW = "new"
    ADD = "add"
    EXTEND = "extend"
    REACTIVATE = "reactivate"


class Status(StrEnum):
    """Stage in the life of a subscription."""

    ACTIVE = "active"
    EXPIRED = "expired"
    DISABLED = "disabled"
    DELETED = "deleted"


class Role(StrEnum):
    """Permission of an account for one customer."""

    GLOBAL_ADMIN = "global-admin"
    BILLING_ADMIN = "billing-admin"
    RESELLER = "reseller"
    READER = "reader"


REDEEMING_ROLES = frozenset({Role.GLOBAL_ADMIN, Role.BILLING_ADMIN, Role.RESELLER})


class LineState(StrEnum):
    """Verdict of a quote on one key."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


class KeyState(StrEnum):
    """Stage in the life of a key at its service."""

    UNUSED = "unused"
    USED = "used"
    BLOCKED = "blocked"


class Environment(StrEnum):
    """Kind of a service: real keys or practice."""

    PRACTICE = "practice"
    PRODUCTION = "production"
