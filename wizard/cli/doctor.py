"""`product-key doctor`: diagnostics of this computer."""

from __future__ import annotations

import argparse

from wizard.cli.exit_codes import DONE, FAILED
from wizard.cli.terminal import Terminal
from wizard.messages.diagnostics import advice, diagnostics_text
from wizard.orders.known_services import load_services
from wizard.support.diagnostics import diagnose
from wizard.support.folders import data_folder
from wizard.support.logs import log_file


def doctor(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print the diagnostics and return 0, or 1 where something has to be fixed."""
    folder = data_folder(options.data_dir)
    services = tuple(one.address for one in load_services(folder))
    facts = diagnose(folder, log_file(folder), services)
    if options.json:
        for fact in facts:
            text = advice(terminal.speech, fact) or None
            terminal.json({"topic": fact.topic, "found": fact.found, "fine": fact.fine, "advice": text})
    else:
        terminal.out(diagnostics_text(terminal.speech, facts).rstrip("\n"))
    return DONE if all(fact.fine for fact in facts) else FAILED
