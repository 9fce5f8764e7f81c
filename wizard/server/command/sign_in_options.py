"""Options of the commands that take access tokens of an OpenID provider."""

from __future__ import annotations

import argparse

from wizard.contract import Role

from . import sign_in
from .options import Commands


def add_options(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command `sign-in`."""
    group = Commands(commands, "sign-in", "An OpenID provider that people sign in with.")
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
