"""Problems of what one key carries: its product, months and licenses. The order continues without it."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Cases, Table, one_of
from wizard.messages.noop import M_
from wizard.messages.problems.common import THIS_KEY_IS_UNUSED

_FOR_PRODUCT: Final = one_of(M_("This key is for {product}"), M_("This key is for another product"))
_OWN_ORDER: Final = M_("Remove this key here and redeem it in an order of its own.")

_WRONG_PRODUCT: Final[Cases] = (
    Case(
        title=_FOR_PRODUCT,
        explanation=(
            one_of(
                M_("The keys before this one are for {expected}; an order can have only one product."),
                M_("The keys before this one are for another product; an order can have only one product."),
            ),
            THIS_KEY_IS_UNUSED,
        ),
        advice=_OWN_ORDER,
        when={"reason": ("order",)},
    ),
    Case(
        title=_FOR_PRODUCT,
        explanation=(
            M_("That is a product for personal use; it cannot go to an organization’s subscription."),
            THIS_KEY_IS_UNUSED,
        ),
        advice=M_(
            "Redeem it with a personal account, at the address on the card or in the e-mail. For this "
            "order, enter a key for organizations."
        ),
        when={"reason": ("consumer",)},
    ),
    Case(
        title=_FOR_PRODUCT,
        explanation=(
            one_of(
                M_("The subscription you chose is for {expected}, and a key works for its own product only."),
                M_(
                    "The subscription you chose is for another product, and a key works for its own product "
                    "only."
                ),
            ),
            THIS_KEY_IS_UNUSED,
        ),
        advice=one_of(
            M_(
                "Remove this key here. You can use it on a subscription of {product}, or activate a new "
                "subscription with it."
            ),
            M_(
                "Remove this key here. You can use it on a subscription of its own product, or activate a "
                "new subscription with it."
            ),
        ),
    ),
)

_ASK_SUPPORT_ABOUT_KEY: Final = M_(
    "Contact support and ask what you can do with the key; have its last five characters "
    "and your proof of purchase ready. To continue with your other keys, remove this one."
)

_UNAVAILABLE: Final[Cases] = (
    Case(
        title=one_of(M_("{product} is no longer offered"), M_("This product is no longer offered")),
        explanation=(M_("The vendor has withdrawn it, so the key cannot be redeemed."), THIS_KEY_IS_UNUSED),
        advice=_ASK_SUPPORT_ABOUT_KEY,
        when={"reason": ("withdrawn",)},
    ),
    Case(
        title=M_("Not available in the customer’s country/region"),
        explanation=(
            one_of(
                M_("{product} is not offered in the country/region of this customer ({country})."),
                M_("The product is not offered in the country/region of this customer."),
            ),
            THIS_KEY_IS_UNUSED,
        ),
        advice=M_(
            "Check whether you chose the right customer. If you did, contact support and ask what you can "
            "do with the key."
        ),
        when={"reason": ("country",)},
    ),
    Case(
        title=M_("This customer has already had the trial"),
        explanation=(
            one_of(
                M_("The trial of {product} can be used once per customer."),
                M_("A trial can be used once per customer."),
            ),
            THIS_KEY_IS_UNUSED,
        ),
        advice=M_(
            "Remove this key; for more licenses or more time, use a key for the full product. If this "
            "customer never had the trial, contact support."
        ),
        when={"reason": ("trial-used",)},
    ),
    Case(
        title=M_("The product of this key is not available"),
        explanation=(
            M_("The service does not offer it to this customer, so the key cannot be redeemed."),
            THIS_KEY_IS_UNUSED,
        ),
        advice=_ASK_SUPPORT_ABOUT_KEY,
    ),
)

PRODUCT_PROBLEMS: Final[Table] = {
    "key-wrong-product": _WRONG_PRODUCT,
    "key-term-mismatch": Case(
        title=M_("This key is for a different number of months"),
        explanation=(
            one_of(
                M_(
                    "It carries {months} and the first key carries {expected}. This order sets one expiry "
                    "date for the subscription, so all of its keys must be for the same number of months."
                ),
                M_(
                    "This order sets one expiry date for the subscription, so all of its keys must be for "
                    "the same number of months."
                ),
            ),
            THIS_KEY_IS_UNUSED,
        ),
        advice=_OWN_ORDER,
    ),
    "license-limit-exceeded": Case(
        title=M_("With this key there would be too many licenses"),
        explanation=(
            one_of(
                M_(
                    "The product allows at most {maximum} on one subscription; with this key it would be "
                    "{total}."
                ),
                M_("The product allows at most {maximum} on one subscription."),
                M_("The product allows fewer licenses on one subscription."),
            ),
            THIS_KEY_IS_UNUSED,
        ),
        advice=M_(
            "Remove this key, or enter one with fewer licenses. If you bought more licenses than you can "
            "use, contact the reseller you bought them from."
        ),
    ),
    "offer-unavailable": _UNAVAILABLE,
}
