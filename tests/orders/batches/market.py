"""A reseller's day: many customers at a service, and a list of keys for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.server.live.running import issue
from tests.server.world import World
from wizard.keys import dashed
from wizard.server.customers import store_customer
from wizard.server.database import Transaction
from wizard.server.rows import CustomerRow

HEADINGS = "Customer;Domain;Product key;Reference"
TOKEN = "reseller"


@dataclass(frozen=True)
class Market:
    """Customers, each with a name, a domain, and keys of one product."""

    names: tuple[str, ...]
    keys: tuple[tuple[str, ...], ...]

    def write(self, path: Path) -> Path:
        """Write the list."""
        lines = [HEADINGS]
        for number, (name, keys) in enumerate(zip(self.names, self.keys, strict=True)):
            lines += [f"{name};{domain(number)};{dashed(key)};PO {number}" for key in keys]
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return path


def domain(number: int) -> str:
    return f"customer-{number}.example"


def identity(number: int) -> str:
    return f"C-{number:05}"


def open_market(world: World, customers: int, keys_each: int) -> Market:
    """Add customers for whom the reseller may redeem, and issue keys for them."""
    names = tuple(f"Customer {number:05} B.V." for number in range(customers))

    def add(tx: Transaction) -> None:
        for number, name in enumerate(names):
            store_customer(tx, CustomerRow(identity(number), name, domain(number), "NL"), created_at=0)
            tx.run("add_membership", account_id=TOKEN, customer_id=identity(number), role="reseller")

    world.database.write(add)
    keys: Sequence[str] = issue(world, customers * keys_each)
    cut = (tuple(keys[start : start + keys_each]) for start in range(0, len(keys), keys_each))
    return Market(names, tuple(cut))
