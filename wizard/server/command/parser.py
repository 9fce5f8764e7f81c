"""Options of all commands."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from wizard import __version__
from wizard.contract import Role

from . import accounts, keys, move, reports, restore, serve, setup, sign_in, sign_in_links, upkeep

Command = Callable[[argparse.Namespace], int]

DATABASE_VARIABLE = "PRODUCT_KEY_SERVICE_DATABASE"
SECRETS_VARIABLE = "PRODUCT_KEY_SERVICE_SECRETS"
EPILOG = (
    "Exit status: 0 done; 1 refused, nothing was changed; 2 usage; 3 the database cannot be reached or is "
    "busy, try again; 70 a fault in the program; 130 interrupted."
)


def build_parser() -> argparse.ArgumentParser:
    """Build the parser of `product-key-service`; parsed options hold the `command` to call."""
    parser = argparse.ArgumentParser(
        prog="product-key-service", description="Hosts and administers an activation service.", epilog=EPILOG
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_setup(commands)
    _add_keys(commands)
    _add_people(commands)
    _add_sign_in(commands)
    _add_reports(commands)
    return parser


class _Commands:
    """A command with subcommands."""

    def __init__(
        self, commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, help_: str
    ) -> None:
        self._inner = commands.add_parser(name, help=help_, description=help_).add_subparsers(
            metavar="COMMAND", required=True
        )

    def add(self, name: str, command: Command, help_: str, *, lists: bool = False) -> argparse.ArgumentParser:
        return _add(self._inner, name, command, help_, lists=lists)


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    command: Command,
    help_: str,
    *,
    lists: bool = False,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_, description=help_, epilog=EPILOG)
    parser.set_defaults(command=command)
    parser.add_argument(
        "--database",
        metavar="URL",
        help=f"sqlite:///FILE or postgresql://USER@HOST/NAME; else {DATABASE_VARIABLE}",
    )
    parser.add_argument(
        "--secrets", type=Path, metavar="FILE", help=f"the file of secrets; else {SECRETS_VARIABLE}"
    )
    if lists:
        parser.add_argument("--json", action="store_true", help="for programs")
    return parser


def _add_setup(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    init = _add(commands, "init", setup.init, "Set a new service up: schema, secrets, who runs it.")
    setup.add_info_options(init, required=True)
    _add(commands, "migrate", setup.migrate_database, "Bring the database up to this version.")
    serve.add_options(
        _add(commands, "serve", serve.serve, "Serve the contract over HTTP, until told to stop.")
    )
    backup = _add(commands, "backup", setup.backup, "Copy a SQLite database while it is served.")
    backup.add_argument("file", type=Path, help="a new file")
    moving = _add(commands, "move", move.move, "Copy a service from SQLite to PostgreSQL.", lists=True)
    moving.add_argument("--to", required=True, metavar="URL", help="postgresql://USER@HOST/NAME, empty")
    again = _add(
        commands,
        "restore",
        restore.restore,
        "Put a backup back, and carry out what came after it.",
        lists=True,
    )
    again.add_argument("backup", type=Path, nargs="?", help="SQLite alone; PostgreSQL's is put back before")
    again.add_argument(
        "--audit",
        type=Path,
        nargs="+",
        required=True,
        metavar="FILE",
        help="exports of the audit trail, in their order",
    )
    _add(commands, "backup-made", setup.backup_made, "Note that a backup was made by other means.")
    tidy = _add(commands, "tidy", upkeep.tidy_quotes, "Delete quotes that expired and were never redeemed.")
    tidy.add_argument(
        "--days", type=_count(3650), default=2, metavar="N", help="expired so long ago; 2 by itself"
    )
    about = _add(commands, "about", setup.about, "Show or change who runs the service.", lists=True)
    setup.add_info_options(about, required=False)
    _add(commands, "rotate-secret", setup.rotate_secret, "Hash keys with a new secret from now on.")


def _add_keys(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    products = _Commands(commands, "product", "What keys are for.")
    add = products.add("add", keys.product_add, "Add a product.")
    add.add_argument("id", type=_identity)
    add.add_argument("--name", required=True, help="in English")
    add.add_argument("--name-nl", metavar="NAME")
    add.add_argument("--name-ja", metavar="NAME")
    add.add_argument("--license-limit", type=_count(10_000_000), default=10_000_000, metavar="N")
    add.add_argument("--trial", action="store_true", help="once a customer")
    add.add_argument("--consumer", action="store_true", help="not for organizations")
    add.add_argument(
        "--country", action="append", default=[], type=_country, help="offered there alone; repeatable"
    )
    products.add("list", keys.product_list, "List products.", lists=True)

    issue = _add(commands, "issue", keys.issue, "Issue keys, and write them out once.")
    issue.add_argument("--product", required=True, metavar="ID")
    issue.add_argument("--licenses", required=True, type=_count(10_000_000), metavar="N", help="of each key")
    issue.add_argument("--months", required=True, type=_count(120), metavar="N", help="of each key")
    issue.add_argument("--count", type=_count(keys.MAX_COUNT), default=1, metavar="N", help="of keys")
    issue.add_argument(
        "--redeem-by", type=date.fromisoformat, metavar="DATE", help="the last day, as 2027-12-31"
    )
    issue.add_argument("--output", type=Path, metavar="FILE", help="a new file; else standard output")

    block = _add(commands, "block", keys.block, "Block unused keys.")
    which = block.add_mutually_exclusive_group(required=True)
    which.add_argument("--key", metavar="ID", help="as `key find` shows it; never the key itself")
    which.add_argument("--batch", metavar="ID", help="all unused keys of a batch")
    block.add_argument("--undo", action="store_true", help="let blocked keys be redeemed again")
    find = _Commands(commands, "key", "Keys that were issued.").add(
        "find", keys.find, "Find keys by their last five characters.", lists=True
    )
    find.add_argument("ending", type=_ending)


def _add_people(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    customers = _Commands(commands, "customer", "Organizations that own subscriptions.")
    add = customers.add("add", accounts.customer_add, "Add a customer.", lists=True)
    add.add_argument("--id", type=_identity, help="one is made where it is left out")
    add.add_argument("--name", required=True)
    add.add_argument("--domain", required=True)
    add.add_argument("--country", required=True, type=_country, help="two letters, as NL")
    listing = customers.add("list", accounts.customer_list, "List customers.", lists=True)
    listing.add_argument("--query", default="", help="in name, domain or id")
    listing.add_argument("--limit", type=_count(1_000_000), default=1000, metavar="N")

    members = _Commands(commands, "member", "Accounts, and their roles per customer.")
    add = members.add("add", accounts.member_add, "Make an account, or give it a role for a customer.")
    add.add_argument("account", type=_identity)
    add.add_argument("--name", help="of a new account: a person or a company")
    add.add_argument("--customer", metavar="ID")
    add.add_argument("--role", choices=[role.value for role in Role])
    add.add_argument("--creates-customers", action=argparse.BooleanOptionalAction, help="as resellers do")
    add.add_argument(
        "--sign-in", nargs=2, metavar=("ISSUER", "SUBJECT"), help="who may sign in as this account"
    )
    invite = members.add(
        "invite", sign_in_links.member_invite, "Make a code that links a sign-in to an account."
    )
    invite.add_argument("account")
    invite.add_argument(
        "--days", type=_count(30), default=7, metavar="N", help="until it expires; 7 by itself"
    )
    unlink = members.add(
        "unlink", sign_in_links.member_unlink, "Take a sign-in away, from the next request on."
    )
    unlink.add_argument("issuer")
    unlink.add_argument("subject", help="as `sign-in list` shows it")
    remove = members.add("remove", accounts.member_remove, "Take roles for a customer away.")
    remove.add_argument("account")
    remove.add_argument("--customer", required=True, metavar="ID")
    remove.add_argument(
        "--role", choices=[role.value for role in Role], help="all of them where it is left out"
    )
    members.add("list", accounts.member_list, "List accounts and roles.", lists=True)

    tokens = _Commands(commands, "token", "What accounts sign in with.")
    create = tokens.add("create", accounts.token_create, "Make a token, and print it once.")
    create.add_argument("--account", required=True, metavar="ID")
    create.add_argument(
        "--days", type=_count(730), default=90, metavar="N", help="until it expires; 90 by itself"
    )
    create.add_argument("--label", metavar="TEXT", help="what it is for")
    tokens.add("list", accounts.token_list, "List tokens, never the token itself.", lists=True)
    revoke = tokens.add("revoke", accounts.token_revoke, "Revoke a token, from the next request on.")
    which = revoke.add_mutually_exclusive_group(required=True)
    which.add_argument("id", nargs="?", help="as `token list` shows it")
    which.add_argument("--account", metavar="ID", help="all tokens of an account")


def _add_sign_in(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = _Commands(commands, "sign-in", "An OpenID provider that people sign in with.")
    set_ = group.add("set", sign_in.sign_in_set, "Take access tokens of a provider.")
    set_.add_argument("--issuer", required=True, metavar="URL", help="as its metadata has it")
    set_.add_argument("--client-id", required=True, metavar="ID", help="of the wizard, a public client")
    set_.add_argument("--audience", required=True, metavar="TEXT", help="that access tokens name as `aud`")
    set_.add_argument(
        "--scope",
        action="append",
        default=[],
        metavar="SCOPE",
        help="to ask for beside openid and offline_access; repeatable",
    )
    set_.add_argument("--roles-claim", metavar="NAME", help="whose values `sign-in map` gives roles for")
    set_.add_argument("--accept-jwt", action="store_true", help="also tokens of the type JWT, on conditions")
    group.add("show", sign_in.sign_in_show, "Show the provider.", lists=True)
    group.add("clear", sign_in.sign_in_clear, "Take tokens of the service alone; links are kept.")
    group.add("list", sign_in.sign_in_list, "List accounts and who may sign in as them.", lists=True)
    for name, command, help_ in (
        ("map", sign_in.sign_in_map, "Give a role to those whose claim has a value."),
        ("unmap", sign_in.sign_in_unmap, "Give it no longer."),
    ):
        mapping = group.add(name, command, help_)
        mapping.add_argument("value")
        mapping.add_argument("--customer", required=True, metavar="ID")
        mapping.add_argument("--role", required=True, choices=[role.value for role in Role])


def _add_reports(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    listing = _add(
        commands, "redemptions", reports.redemptions, "List redemptions, newest first.", lists=True
    )
    listing.add_argument("--customer", metavar="ID")
    listing.add_argument("--since", type=date.fromisoformat, metavar="DATE", help="from this day on, UTC")
    listing.add_argument("--limit", type=_count(1_000_000), default=100, metavar="N")
    audits = _Commands(commands, "audit", "Who did what, in a chain that shows changes.")
    verify = audits.add("verify", reports.audit_verify, "Check the chain.", lists=True)
    verify.add_argument("--against", type=Path, metavar="FILE", help="an export that it has to agree with")
    export = audits.add("export", reports.audit_export, "Write the chain as lines of JSON.")
    which = export.add_mutually_exclusive_group()
    which.add_argument(
        "--after", type=int, default=0, metavar="NUMBER", help="what an earlier export ended with"
    )
    which.add_argument("--append", type=Path, metavar="FILE", help="add to a file what it does not have yet")
    _add(
        commands,
        "reconcile",
        reports.reconcile_records,
        "Compare receipts with keys and subscriptions.",
        lists=True,
    )
    _add(commands, "stats", reports.stats, "Count what there is.", lists=True)


def database_address(given: str | None) -> tuple[str, bool]:
    """Return the database's address, and True if it came from the command line."""
    return (given, True) if given is not None else (os.environ.get(DATABASE_VARIABLE, ""), False)


def _count(most: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and len(text) < 12 and 1 <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"a number from 1 to {most:,} is wanted")
        return int(text)

    return parse


def _identity(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}", text):
        raise argparse.ArgumentTypeError("1 to 64 letters, digits, . _ @ and - are wanted")
    return text


def _country(text: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", text):
        raise argparse.ArgumentTypeError("two capital letters are wanted, as NL")
    return text


def _ending(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9]{5}", text):
        raise argparse.ArgumentTypeError("the last five characters are wanted, and no more")
    return text
