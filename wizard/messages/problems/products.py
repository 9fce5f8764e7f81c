"""Problems of what one key carries: its product, months and licenses. The order goes on without it."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Cases, Table, one_of
from wizard.messages.noop import N_
from wizard.messages.problems.common import THIS_KEY_IS_UNUSED

_FOR_PRODUCT: Final = one_of(
    N_("Messages", "This key is for {product}"),
    N_("Messages", "This key is for another product"),
)
_OWN_ORDER: Final = N_("Messages", "Remove this key here and redeem it in an order of its own.")

_WRONG_PRODUCT: Final[Cases] = (
    Case(
        title=_FOR_PRODUCT,
        explanation=(
            one_of(
                N_("Messages", "The keys before it are for {expected}; one order is for one product."),
                N_("Messages", "The keys before it are for another product; one order is for one product."),
            ),
            THIS_KEY_IS_UNUSED,
        ),
        advice=_OWN_ORDER,
        when={"reason": ("order",)},
    ),
    Case(
        title=_FOR_PRODUCT,
        explanation=(
            N_(
                "Messages",
                "That is a product for personal use; it cannot go to an organization’s subscription.",
            ),
            THIS_KEY_IS_UNUSED,
        ),
        advice=N_(
            "Messages",
            "Redeem it with a personal account, at the address on the card or in the e-mail. For this "
            "order, enter a key for organizations.",
        ),
        when={"reason": ("consumer",)},
    ),
    Case(
        title=_FOR_PRODUCT,
        explanation=(
            one_of(
                N_(
                    "Messages",
                    "The subscription you chose is for {expected}, and a key works for its own product only.",
                ),
                N_(
                    "Messages",
                    "The subscription you chose is for another product, and a key works for its own product "
                    "only.",
                ),
            ),
            THIS_KEY_IS_UNUSED,
        ),
        advice=one_of(
            N_(
                "Messages",
                "Remove this key here. You can use it on a subscription of {product}, or activate a new "
                "subscription with it.",
            ),
            N_(
                "Messages",
                "Remove this key here. You can use it on a subscription of its own product, or activate a "
                "new subscription with it.",
            ),
        ),
    ),
)

_TERM_MISMATCH: Final = Case(
    title=N_("Messages", "This key runs for a different number of months"),
    explanation=(
        one_of(
            N_(
                "Messages",
                "It carries {months} and the first key carries {expected}. All keys of this order set one "
                "expiry date, so they must carry the same number of months.",
            ),
            N_(
                "Messages",
                "All keys of this order set one expiry date, so they must carry the same number of months.",
            ),
        ),
        THIS_KEY_IS_UNUSED,
    ),
    advice=_OWN_ORDER,
)

_OVER_LIMIT: Final = Case(
    title=N_("Messages", "With this key there would be too many licenses"),
    explanation=(
        one_of(
            N_(
                "Messages",
                "The product allows at most {maximum} on one subscription; with this key it would be "
                "{total}.",
            ),
            N_("Messages", "The product allows at most {maximum} on one subscription."),
            N_("Messages", "The product allows fewer licenses on one subscription."),
        ),
        THIS_KEY_IS_UNUSED,
    ),
    advice=N_(
        "Messages",
        "Remove this key, or enter one with fewer licenses. If you bought more licenses than you can use, "
        "contact the reseller you bought them from.",
    ),
)

_ASK_SUPPORT_ABOUT_KEY: Final = N_(
    "Messages",
    "Contact support and ask what you can do with the key; have its last five characters and your proof of "
    "purchase at hand. To go on with your other keys, remove this one.",
)

_UNAVAILABLE: Final[Cases] = (
    Case(
        title=one_of(
            N_("Messages", "{product} is no longer offered"),
            N_("Messages", "This product is no longer offered"),
        ),
        explanation=(
            N_("Messages", "The vendor has withdrawn it, so the key cannot be redeemed."),
            THIS_KEY_IS_UNUSED,
        ),
        advice=_ASK_SUPPORT_ABOUT_KEY,
        when={"reason": ("withdrawn",)},
    ),
    Case(
        title=N_("Messages", "Not available in the customer’s country/region"),
        explanation=(
            one_of(
                N_(
                    "Messages", "{product} is not offered in the country/region of this customer ({country})."
                ),
                N_("Messages", "The product is not offered in the country/region of this customer."),
            ),
            THIS_KEY_IS_UNUSED,
        ),
        advice=N_(
            "Messages",
            "Check whether you chose the right customer. If you did, contact support and ask what you can "
            "do with the key.",
        ),
        when={"reason": ("country",)},
    ),
    Case(
        title=N_("Messages", "This customer has already had the trial"),
        explanation=(
            one_of(
                N_("Messages", "The trial of {product} can be used once per customer."),
                N_("Messages", "A trial can be used once per customer."),
            ),
            THIS_KEY_IS_UNUSED,
        ),
        advice=N_(
            "Messages",
            "Remove this key; for more licenses or more time, use a key for the full product. If this "
            "customer never had the trial, contact support.",
        ),
        when={"reason": ("trial-used",)},
    ),
    Case(
        title=N_("Messages", "The product of this key is not available"),
        explanation=(
            N_("Messages", "The service does not offer it to this customer, so the key cannot be redeemed."),
            THIS_KEY_IS_UNUSED,
        ),
        advice=_ASK_SUPPORT_ABOUT_KEY,
    ),
)

PRODUCT_PROBLEMS: Final[Table] = {
    "key-wrong-product": _WRONG_PRODUCT,
    "key-term-mismatch": (_TERM_MISMATCH,),
    "license-limit-exceeded": (_OVER_LIMIT,),
    "offer-unavailable": _UNAVAILABLE,
}
