"""Practice data: a fictitious vendor with products, customers and keys.

The keys are the same on every machine; dates are relative to the day the data is made. `examples` yields an
ordinary redemption of each action, and every outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256

from wizard.contract import Action, Code, Role
from wizard.keys import ALPHABET
from wizard.keys.service import complete_service

FRESH_KEYS = 24
HOME = "NL-1001"
SCHOOLS = "GB-1003"
GARDEN = "US-1004"

ADMIN, RESELLER, READER = "admin", "reseller", "reader"


@dataclass(frozen=True, slots=True)
class Product:
    """A product of the fictitious vendor; `names` are en, nl, ja."""

    id: str
    names: tuple[str, str, str]
    license_limit: int = 10_000_000
    trial: bool = False
    consumer: bool = False
    withdrawn: bool = False
    countries: str = ""


@dataclass(frozen=True, slots=True)
class Subscription:
    """A customer's subscription; days are counted from the day the data is made."""

    id: str
    customer_id: str
    product_id: str
    licenses: int
    expires_in: int
    ended_in: int | None = None
    ended_by: str | None = None
    reference: str | None = None

    @property
    def began(self) -> int:
        """Days since it began: a year before its end, but not today or later."""
        return max(365 - self.expires_in, 7)


@dataclass(frozen=True, slots=True)
class Key:
    """A practice key. `name` decides its characters; `rehearses` is the problem of its first redemption."""

    name: str
    product_id: str
    licenses: int
    months: int
    state: str = "unused"
    redeem_in: int | None = None
    used_by: str | None = None
    used_in: int | None = None
    rehearses: Code | None = None

    @property
    def text(self) -> str:
        """The 25 characters."""
        return _characters(self.name)


@cache
def _characters(name: str) -> str:
    """Return the characters of a practice key; the data has some hundred, and is filled in more than once."""
    digest = int.from_bytes(sha256(f"practice {name}".encode()).digest())
    symbols = ""
    for _ in range(23):
        digest, index = divmod(digest, len(ALPHABET))
        symbols += ALPHABET[index]
    return complete_service(symbols)


@dataclass(frozen=True, slots=True)
class Example:
    """Steps to an outcome: redeem `key` (after `with_key`, if given) as `account`.

    `shows` is the outcome. `parameters` distinguish its problem from others of the same code.
    """

    shows: str
    action: Action
    key: str
    account: str
    customer_id: str
    subscription_id: str | None
    product: str
    licenses: int | None
    months: int | None
    with_key: str | None = None
    parameters: Mapping[str, str] = field(default_factory=dict, hash=False)


PRODUCTS = (
    Product("workplace", ("Cirrus Workplace", "Cirrus Werkplek", "Cirrus ワークプレース"), license_limit=300),
    Product("enterprise", ("Cirrus Enterprise", "Cirrus Enterprise", "Cirrus エンタープライズ")),
    Product("guard", ("Cirrus Device Guard", "Cirrus Apparaatbewaking", "Cirrus デバイス ガード")),
    Product(
        "trial",
        ("Cirrus Workplace Trial", "Cirrus Werkplek proefversie", "Cirrus ワークプレース 試用版"),
        license_limit=25,
        trial=True,
    ),
    Product("home", ("Cirrus Home", "Cirrus Thuis", "Cirrus ホーム"), license_limit=6, consumer=True),
    Product("archive", ("Cirrus Archive Japan", "Cirrus Archief Japan", "Cirrus アーカイブ"), countries="JP"),
    Product(
        "classic",
        ("Cirrus Classic Mail", "Cirrus Klassieke Mail", "Cirrus クラシック メール"),
        withdrawn=True,
    ),
)

CUSTOMERS = (
    (HOME, "De Groene Fiets B.V.", "degroenefiets.example", "NL"),
    ("JP-1002", "株式会社さくら製作所", "sakura-works.example", "JP"),
    (SCHOOLS, "Seaside Schools Trust", "seaside-schools.example", "GB"),
    (GARDEN, "Cactus Garden Supplies", "cactus-garden.example", "US"),
    ("NL-1005", "Bakkerij Van Dijk", "bakkerijvandijk.example", "NL"),
)

ACCOUNTS = (
    (ADMIN, "Noor de Wit", False),
    (RESELLER, "Kenji Mori (Brightside Licensing)", True),
    (READER, "Sam Reader", False),
)

MEMBERSHIPS = (
    (ADMIN, HOME, Role.GLOBAL_ADMIN),
    (READER, HOME, Role.READER),
    *((RESELLER, customer[0], Role.RESELLER) for customer in CUSTOMERS),
)

SUBSCRIPTIONS = (
    Subscription("S-1001", HOME, "workplace", 20, 200, reference="PO 4711"),
    Subscription("S-1002", HOME, "enterprise", 40, 300),
    Subscription("S-1003", HOME, "guard", 15, -10),
    Subscription("S-1004", HOME, "workplace", 12, -60),
    Subscription("S-1005", HOME, "guard", 10, 90, ended_in=-5, ended_by="customer"),
    Subscription("S-1006", HOME, "guard", 5, -200),
    Subscription("S-1007", HOME, "trial", 25, -100),
    Subscription("S-1008", HOME, "workplace", 295, 250, reference="PO 4806"),
    Subscription("S-2001", "JP-1002", "workplace", 30, 45),
    Subscription("S-2002", "JP-1002", "archive", 30, 45, ended_in=-2, ended_by="vendor"),
    Subscription("S-4001", GARDEN, "enterprise", 9_999_990, 150),
    *(
        Subscription(f"S-{3001 + number}", SCHOOLS, "guard", 10 + number, -40 - number)
        for number in range(FRESH_KEYS)
    ),
)

BLOCKED = Key("blocked", "workplace", 5, 12, state="blocked")
EXPIRED = Key("expired", "workplace", 5, 12, redeem_in=-30)
USED_OWN = Key("used by the customer", "workplace", 20, 12, state="used", used_by=HOME, used_in=-165)
USED_OTHER = Key("used by another", "workplace", 5, 12, state="used", used_by="JP-1002", used_in=-20)
GUARD = Key("device guard", "guard", 10, 12)
HOME_KEY = Key("home", "home", 6, 12)
LARGE = Key("ten licenses", "workplace", 10, 6)
HUGE = Key("twenty licenses", "enterprise", 20, 3)
CLASSIC = Key("classic", "classic", 10, 12)
ARCHIVE = Key("archive", "archive", 10, 12)
TRIAL = Key("trial", "trial", 25, 1)
TWICE = Key("entered twice", "workplace", 5, 12)
TERM_12 = Key("twelve months", "workplace", 5, 12)
TERM_6 = Key("six months", "workplace", 5, 6)
DELETED = Key("for a deleted subscription", "guard", 5, 12)
READ_ONLY = Key("for a reader", "workplace", 5, 12)
BUSY = Key("busy", "workplace", 5, 12, rehearses=Code.SERVICE_BUSY)
NO_ACCOUNT = Key("no account", "workplace", 5, 12, rehearses=Code.ACCOUNT_NOT_CREATED)
NO_ORDER = Key("no order", "workplace", 5, 12, rehearses=Code.ORDER_NOT_PROCESSED)
NOT_OURS = "PGR4CDYFQ2CXJCDTTDKDYTCBF"  # typed right, and issued by nobody

SECOND_TRY_DOMAIN = "second-try.example"  # the first attempt to create this customer fails


def _fresh(action: Action, product_id: str, licenses: int, months: int) -> tuple[Key, ...]:
    return tuple(Key(f"{action} {number}", product_id, licenses, months) for number in range(FRESH_KEYS))


NEW = _fresh(Action.NEW, "workplace", 5, 12)
ADD = _fresh(Action.ADD, "workplace", 5, 6)
EXTEND = _fresh(Action.EXTEND, "workplace", 25, 12)
REACTIVATE = _fresh(Action.REACTIVATE, "guard", 15, 12)

KEYS = (
    *NEW,
    *ADD,
    *EXTEND,
    *REACTIVATE,
    *(BLOCKED, EXPIRED, USED_OWN, USED_OTHER, GUARD, HOME_KEY, LARGE, HUGE, CLASSIC, ARCHIVE, TRIAL),
    *(TWICE, TERM_12, TERM_6, DELETED, READ_ONLY, BUSY, NO_ACCOUNT, NO_ORDER),
)

REHEARSED_DOMAINS = ((SECOND_TRY_DOMAIN, Code.ACCOUNT_NOT_CREATED),)


def examples(language: str) -> Iterator[Example]:
    """Yield the steps to each action and every outcome, with product names in a language."""
    for key in NEW:
        yield _example("redeemed", Action.NEW, key, language)
    for key in ADD:
        yield _example("redeemed", Action.ADD, key, language, "S-1001")
    for key in EXTEND:
        yield _example("redeemed", Action.EXTEND, key, language, "S-1001")
    # A subscription is reactivated once, so each of these keys has its own.
    yield _example("redeemed", Action.REACTIVATE, REACTIVATE[0], language, "S-1003")
    yield _example("redeemed", Action.REACTIVATE, REACTIVATE[1], language, "S-1005")
    for number, key in enumerate(REACTIVATE[2:]):
        yield _example("redeemed", Action.REACTIVATE, key, language, f"S-{3001 + number}", RESELLER, SCHOOLS)
    yield from _key_outcomes(language)
    yield from _order_outcomes(language)


def _key_outcomes(language: str) -> Iterator[Example]:
    yield _example(Code.KEY_INVALID, Action.NEW, BLOCKED, language)
    yield _example(Code.KEY_DUPLICATE, Action.NEW, TWICE, language, with_key=TWICE)
    yield _example(Code.KEY_EXPIRED, Action.NEW, EXPIRED, language)
    yield _example(Code.KEY_USED, Action.ADD, USED_OWN, language, "S-1001", by="own")
    yield _example(Code.KEY_USED, Action.NEW, USED_OTHER, language, by="other")
    yield _example(Code.KEY_WRONG_PRODUCT, Action.ADD, GUARD, language, "S-1001", reason="subscription")
    yield _example(Code.KEY_WRONG_PRODUCT, Action.NEW, HOME_KEY, language, reason="consumer")
    yield _example(Code.LICENSE_LIMIT_EXCEEDED, Action.ADD, LARGE, language, "S-1008")
    yield _example(Code.LICENSE_LIMIT_EXCEEDED, Action.ADD, HUGE, language, "S-4001", RESELLER, GARDEN)
    yield _example(Code.OFFER_UNAVAILABLE, Action.NEW, CLASSIC, language, reason="withdrawn")
    yield _example(Code.OFFER_UNAVAILABLE, Action.NEW, ARCHIVE, language, reason="country")
    yield _example(Code.OFFER_UNAVAILABLE, Action.NEW, TRIAL, language, reason="trial-used")
    yield _example(Code.KEY_TERM_MISMATCH, Action.NEW, TERM_6, language, with_key=TERM_12)
    yield Example(Code.NOT_A_PRACTICE_KEY, Action.NEW, NOT_OURS, ADMIN, HOME, None, "", None, None)


def _order_outcomes(language: str) -> Iterator[Example]:
    yield _example(Code.ROLE_REQUIRED, Action.NEW, READ_ONLY, language, account=READER)
    yield _example(Code.SUBSCRIPTION_UNFIT, Action.REACTIVATE, DELETED, language, "S-1006", status="deleted")
    yield _example(Code.SERVICE_BUSY, Action.NEW, BUSY, language)
    yield _example(Code.ACCOUNT_NOT_CREATED, Action.NEW, NO_ACCOUNT, language)
    yield _example(Code.ORDER_NOT_PROCESSED, Action.NEW, NO_ORDER, language)


def _example(
    shows: str,
    action: Action,
    key: Key,
    language: str,
    subscription_id: str | None = None,
    account: str = ADMIN,
    customer_id: str = HOME,
    with_key: Key | None = None,
    **parameters: str,
) -> Example:
    names = {product.id: product.names for product in PRODUCTS}[key.product_id]
    product = dict(zip(("en", "nl", "ja"), names, strict=True)).get(language, names[0])
    return Example(
        shows=shows,
        action=action,
        key=key.text,
        account=account,
        customer_id=customer_id,
        subscription_id=subscription_id,
        product=product,
        licenses=key.licenses,
        months=key.months,
        with_key=with_key.text if with_key else None,
        parameters={**parameters, "product": product},
    )
