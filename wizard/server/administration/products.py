"""Products: add, change, withdraw, list."""

from __future__ import annotations

from dataclasses import asdict, replace

import msgspec

from wizard.contract.administration.catalog import Product, ProductChangeRequest, ProductPage, ProductRequest
from wizard.server.cursors import decode_cursor, page_of
from wizard.server.database import Transaction
from wizard.server.errors import refuse_keys
from wizard.server.rows import NAMES, ProductRow

from .administrator import Administrator, impossible, known


def add_product(admin: Administrator, request: ProductRequest) -> Product:
    """Add a product. Raises AdministrationRefused: exists."""
    row = ProductRow(
        request.id,
        msgspec.json.encode(request.names).decode(),
        request.license_limit,
        int(request.trial),
        int(request.consumer),
        0,
        ",".join(request.countries),
    )
    refuse_keys("names", row.names)

    def work(tx: Transaction) -> Product:
        if tx.row(ProductRow, "product", id=row.id) is not None:
            raise impossible("exists", row.id)
        tx.run("add_product", **asdict(row))
        admin.record(tx, "product-added", {"product_id": row.id, "license_limit": row.license_limit})
        return _product(row)

    return admin.write(work)


def change_product(admin: Administrator, product_id: str, request: ProductChangeRequest) -> Product:
    """Change names, limit and countries of a product, or withdraw it from the next order on.

    Quotes that were made before are judged again when they are redeemed.

    Raises AdministrationRefused: not-found.
    """

    def work(tx: Transaction) -> Product:
        row = known(tx, ProductRow, "lock_product", "product", product_id)
        changes: dict[str, object] = {}
        if request.names is not None:
            changes["names"] = msgspec.json.encode(request.names).decode()
            refuse_keys("names", str(changes["names"]))
        if request.license_limit is not None:
            changes["license_limit"] = request.license_limit
        if request.countries is not None:
            changes["countries"] = ",".join(request.countries)
        if request.withdrawn is not None:
            changes["withdrawn"] = int(request.withdrawn)
        after = replace(row, **changes)  # type: ignore[arg-type]
        tx.run("change_product", **asdict(after))
        details = {"product_id": product_id, **changes, "reason": request.reason}
        admin.record(tx, "product-changed", details)
        return _product(after)

    return admin.change(request, work)


def find_product(admin: Administrator, product_id: str) -> Product:
    """Return a product. Raises AdministrationRefused: not-found."""
    return _product(admin.read(lambda tx: known(tx, ProductRow, "product", "product", product_id)))


def list_products(admin: Administrator, limit: int, cursor: str | None) -> ProductPage:
    """List products by id. Raises Refused (request-invalid) for a cursor that this service did not make."""
    [after] = decode_cursor(cursor, 1)
    rows = admin.read(lambda tx: tx.rows(ProductRow, "products_after", after=after, page=limit + 1))
    page, more = page_of(rows, limit, lambda last: (last.id,))
    return ProductPage(tuple(map(_product, page)), more)


def _product(row: ProductRow) -> Product:
    countries = tuple(country for country in row.countries.split(",") if country)
    return Product(
        row.id,
        NAMES.decode(row.names),
        row.license_limit,
        bool(row.trial),
        bool(row.consumer),
        bool(row.withdrawn),
        countries,
    )
