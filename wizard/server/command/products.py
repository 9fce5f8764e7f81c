"""The command `product`."""

from __future__ import annotations

import argparse

from wizard.contract.administration.catalog import Product, ProductChangeRequest, ProductRequest
from wizard.server.administration import products
from wizard.server.exchange import MAX_PAGE

from .admin_context import all_pages, open_admin
from .changes import build
from .output import Record, record_of, show, show_one


def product_add(options: argparse.Namespace) -> None:
    """Add a product. Raises CommandError; Refused for an id that is taken."""
    request = build(
        lambda: ProductRequest(
            options.id,
            {"en": options.name, **_names(options)},
            options.license_limit,
            options.trial,
            options.consumer,
            tuple(options.country),
        )
    )
    with open_admin(options) as admin:
        products.add_product(admin, request)
    print(f"Product {options.id} is added.")


def product_change(options: argparse.Namespace) -> None:
    """Change a product, or withdraw it. Raises CommandError; Refused for a product that does not exist."""
    with open_admin(options) as admin:
        names = None
        if options.name or _names(options):
            known = products.find_product(admin, options.id).names
            names = {**known, **({"en": options.name} if options.name else {}), **_names(options)}
        countries = tuple(options.country) if options.country is not None else None
        request = build(
            lambda: ProductChangeRequest(
                options.reason,
                names,
                options.license_limit,
                () if options.everywhere else countries,
                options.withdraw,
                dry_run=options.dry_run,
            )
        )
        product = products.change_product(admin, options.id, request)
    show_one(_record(product), options.json)
    if options.dry_run and not options.json:
        print("A dry run: nothing was changed.")


def product_list(options: argparse.Namespace) -> None:
    """List products."""
    with open_admin(options) as admin:
        found = all_pages(lambda cursor: products.list_products(admin, MAX_PAGE, cursor))
    show(
        [_record(product) for product in found],
        options.json,
        "There is no product yet: add one with `product add`.",
    )


def _names(options: argparse.Namespace) -> dict[str, str]:
    return {language: name for language, name in (("nl", options.name_nl), ("ja", options.name_ja)) if name}


def _record(product: Product) -> Record:
    columns = "license_limit trial consumer withdrawn countries"
    return {"id": product.id, "name": product.names["en"], **record_of(product, columns)}
