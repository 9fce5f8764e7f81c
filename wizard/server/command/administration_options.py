"""Options of the commands that administer products, keys, subscriptions, customers, accounts and sign-in."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from wizard.contract import MAX_LICENSES, Role
from wizard.contract.administration.catalog import MAX_ISSUED, MAX_MONTHS
from wizard.contract.administration.people import MAX_TOKEN_DAYS

from . import accounts, customers, keys, products, sign_in, subscriptions
from .options import Command, Commands, count, country, ending, identity

_ROLES = [role.value for role in Role]


def add_options(commands: Commands) -> None:
    """Add the commands for products, keys, subscriptions, customers, accounts and signing in."""
    _add_products(commands)
    _add_keys(commands)
    _add_subscriptions(commands)
    _add_customers(commands)
    _add_accounts(commands)
    _add_tokens(commands)
    _add_sign_in(commands)


def _add_products(commands: Commands) -> None:
    group = commands.group("product", "What keys are for.")
    add = group.add("add", products.product_add, "Add a product.")
    add.add_argument("id", type=identity)
    add.add_argument("--name", required=True, help="in English")
    add.add_argument("--license-limit", type=count(MAX_LICENSES), default=MAX_LICENSES, metavar="N")
    add.add_argument("--trial", action="store_true", help="once a customer")
    add.add_argument("--consumer", action="store_true", help="not for organizations")
    add.add_argument(
        "--country", action="append", default=[], type=country, help="offered there alone; repeatable"
    )
    change = group.change("change", products.product_change, "Change a product, or withdraw it.")
    change.add_argument("id")
    change.add_argument("--name", help="in English")
    change.add_argument("--license-limit", type=count(MAX_LICENSES), metavar="N")
    change.add_argument("--country", action="append", type=country, help="offered there alone; repeatable")
    change.add_argument("--everywhere", action="store_true", help="offered in every country")
    change.add_argument(
        "--withdraw",
        action=argparse.BooleanOptionalAction,
        help="take no more orders for it; --no-withdraw takes them again",
    )
    for parser in (add, change):
        parser.add_argument("--name-nl", metavar="NAME")
        parser.add_argument("--name-ja", metavar="NAME")
    group.add("list", products.product_list, "List products.", lists=True)


def _add_keys(commands: Commands) -> None:
    issue = commands.add("issue", keys.issue, "Issue keys, and write them out once.")
    issue.add_argument("--product", required=True, metavar="ID")
    issue.add_argument("--licenses", required=True, type=count(MAX_LICENSES), metavar="N", help="of each key")
    issue.add_argument("--months", required=True, type=count(MAX_MONTHS), metavar="N", help="of each key")
    issue.add_argument("--count", type=count(MAX_ISSUED), default=1, metavar="N", help="of keys")
    issue.add_argument(
        "--redeem-by", type=date.fromisoformat, metavar="DATE", help="the last day, as 2027-12-31"
    )
    issue.add_argument("--output", type=Path, metavar="FILE", help="a new file; else standard output")

    batches = commands.group("batch", "Keys that were issued together.")
    listing = batches.add("list", keys.batch_list, "List batches, newest first.", lists=True)
    listing.add_argument("--limit", type=count(1_000_000), default=100, metavar="N", help="100 by default")

    block = commands.change("block", keys.block, "Block unused keys.", keys.NO_REASON)
    which = block.add_mutually_exclusive_group(required=True)
    which.add_argument("--key", metavar="ID", help="as `key find` shows it; never the key itself")
    which.add_argument("--batch", metavar="ID", help="all unused keys of a batch")
    block.add_argument("--undo", action="store_true", help="let blocked keys be redeemed again")

    group = commands.group("key", "Keys that were issued.")
    find = group.add("find", keys.find, "Find keys by their last five characters.", lists=True)
    find.add_argument("ending", type=ending)
    back = group.change(
        "give-back", keys.give_back, "Make a redeemed key redeemable again, without its licenses."
    )
    back.add_argument("id", help="as `key find` shows it")
    back.add_argument("--keep-subscription", action="store_true", help="leave the subscription as it is")


def _add_subscriptions(commands: Commands) -> None:
    group = commands.group("subscription", "What customers have.")
    listing = group.add(
        "list", subscriptions.subscription_list, "List a customer's subscriptions.", lists=True
    )
    listing.add_argument("--customer", required=True, metavar="ID")

    def change(name: str, command: Command, help_: str) -> argparse.ArgumentParser:
        parser = group.change(name, command, help_)
        parser.add_argument("id", help="as `subscription list` shows it")
        return parser

    end = change("end", subscriptions.subscription_end, "End a subscription today.")
    end.add_argument("--by", choices=("customer", "vendor"), default="vendor", help="who ended it")
    adjust = change(
        "adjust", subscriptions.subscription_adjust, "Set licenses and expiry date, or take the end back."
    )
    adjust.add_argument("--licenses", type=count(MAX_LICENSES), metavar="N")
    adjust.add_argument("--expires-on", type=date.fromisoformat, metavar="DATE")
    adjust.add_argument("--resume", action="store_true", help="take the end back")
    move = change("move", subscriptions.subscription_move, "Move a subscription to another customer.")
    move.add_argument("--to", required=True, metavar="ID", help="the customer")
    change("refund", subscriptions.subscription_refund, "End a subscription whose price is paid back.")


def _add_customers(commands: Commands) -> None:
    group = commands.group("customer", "Organizations that own subscriptions.")
    add = group.add("add", customers.customer_add, "Add a customer.", lists=True)
    add.add_argument("--id", type=identity, help="one is made where it is left out")
    add.add_argument("--name", required=True)
    add.add_argument("--domain", required=True)
    add.add_argument("--country", required=True, type=country, help="two letters, as NL")
    listing = group.add("list", customers.customer_list, "List customers.", lists=True)
    listing.add_argument("--query", default="", help="in name, domain or id")
    listing.add_argument("--limit", type=count(1_000_000), default=1000, metavar="N")
    rename = group.change(
        "rename", customers.customer_rename, "Change name, domain or country of a customer."
    )
    rename.add_argument("id")
    rename.add_argument("--name")
    rename.add_argument("--domain")
    rename.add_argument("--country", type=country)
    merge = group.change("merge", customers.customer_merge, "Give another customer all that a customer has.")
    merge.add_argument("id")
    merge.add_argument("--into", required=True, metavar="ID", help="the customer that stays")
    erase = group.change(
        "erase", customers.customer_erase, "Erase what names a customer; its subscriptions end."
    )
    erase.add_argument("id")


def _add_accounts(commands: Commands) -> None:
    members = commands.group("member", "Accounts, and their roles per customer.")
    add = members.add("add", accounts.member_add, "Make an account, or give it a role for a customer.")
    add.add_argument("account", type=identity)
    add.add_argument("--name", help="of a new account: a person or a company")
    add.add_argument("--customer", metavar="ID")
    add.add_argument("--role", choices=_ROLES)
    add.add_argument("--creates-customers", action=argparse.BooleanOptionalAction, help="as resellers do")
    add.add_argument(
        "--sign-in", nargs=2, metavar=("ISSUER", "SUBJECT"), help="who may sign in as this account"
    )
    invite = members.add("invite", sign_in.member_invite, "Make a code that links a sign-in to an account.")
    invite.add_argument("account")
    invite.add_argument(
        "--days", type=count(30), default=7, metavar="N", help="until it expires; 7 by default"
    )
    unlink = members.add("unlink", sign_in.member_unlink, "Take a sign-in away, from the next request on.")
    unlink.add_argument("issuer")
    unlink.add_argument("subject", help="as `sign-in list` shows it")
    remove = members.change(
        "remove", accounts.member_remove, "Take roles for a customer away.", keys.NO_REASON
    )
    remove.add_argument("account")
    remove.add_argument("--customer", required=True, metavar="ID")
    remove.add_argument("--role", choices=_ROLES, help="all of them where it is left out")
    members.add("list", accounts.member_list, "List accounts and roles.", lists=True)

    group = commands.group("account", "Accounts that tokens sign in.")
    rename = group.change("rename", accounts.account_rename, "Change the name of an account.")
    rename.add_argument("id")
    rename.add_argument("--name", required=True, help="of a person or a company")
    disable = group.change("disable", accounts.account_disable, "Refuse the tokens of an account.")
    disable.add_argument("id")
    disable.add_argument("--undo", dest="disabled", action="store_false", help="take its tokens again")

    throttle = commands.group("throttle", "Unknown keys that were counted.")
    clear = throttle.change("clear", accounts.throttle_clear, "Forget them, so that nobody has to wait.")
    which = clear.add_mutually_exclusive_group(required=True)
    which.add_argument("--account", metavar="ID")
    which.add_argument("--address", metavar="IP", help="an IPv6 address stands for its /64")


def _add_tokens(commands: Commands) -> None:
    group = commands.group("token", "What accounts sign in with.")
    create = group.add("create", accounts.token_create, "Make a token, and print it once.")
    create.add_argument("--account", required=True, metavar="ID")
    create.add_argument(
        "--days", type=count(MAX_TOKEN_DAYS), default=90, metavar="N", help="until it expires; 90 by default"
    )
    create.add_argument("--label", metavar="TEXT", help="what it is for")
    create.add_argument(
        "--admin", action="store_true", help="for `/v1/admin`: it changes everything, and redeems nothing"
    )
    group.add("list", accounts.token_list, "List tokens, never the token itself.", lists=True)
    revoke = group.change(
        "revoke", accounts.token_revoke, "Revoke a token, from the next request on.", keys.NO_REASON
    )
    which = revoke.add_mutually_exclusive_group(required=True)
    which.add_argument("id", nargs="?", help="as `token list` shows it")
    which.add_argument("--account", metavar="ID", help="all tokens of an account")


def _add_sign_in(commands: Commands) -> None:
    group = commands.group("sign-in", "An OpenID provider that people sign in with.")
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
        mapping.add_argument("--role", required=True, choices=_ROLES)
