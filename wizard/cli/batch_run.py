"""`product-key batch run`: redeem the keys of a list, or continue with it."""

from __future__ import annotations

import argparse
import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError
from dataclasses import replace
from typing import Final

from wizard.cli.advice import say_problem
from wizard.cli.batch import LONGEST_WAIT, Opened, open_batch, planned
from wizard.cli.batch_results import print_json, say_options, show_plan, show_totals, write
from wizard.cli.exit_codes import DONE, FAILED, UNSETTLED, USAGE
from wizard.cli.order_terminal import OrderTerminal
from wizard.cli.status_line import StatusLine
from wizard.cli.terminal import StoppedError
from wizard.orders.batches.models import OrderState, Plan, RunEnd, RunProgress, RunResult
from wizard.orders.batches.planning import Planning
from wizard.orders.batches.records import OPEN, has_new
from wizard.orders.batches.running import BatchBusyError, BatchMovedError, Patience, Run

_OFTEN: Final = 0.2
_SAID_EVERY: Final = 30.0  # seconds, where standard error is no terminal


def run(options: argparse.Namespace, terminal: OrderTerminal) -> int:
    """Redeem a list after a review, write the results, and return the exit code."""
    if options.json and not options.yes:
        terminal.tell("--json cannot ask you anything, so it needs --yes. Nothing was done.")
        return USAGE
    try:
        with open_batch(options, terminal) as opened:
            return _run(options, terminal, opened)
    except BatchBusyError:
        terminal.tell("Another program is running this list. Wait for it, or stop it there.")
        return UNSETTLED
    except BatchMovedError:
        terminal.tell(
            "Another program has redeemed keys of this list since it was planned here, so nothing was sent."
            " Run the command again: it continues with the rest."
        )
        return UNSETTLED


def _run(options: argparse.Namespace, terminal: OrderTerminal, opened: Opened) -> int:
    planning = planned(options, terminal, opened)
    plan = planning.plan
    if not options.json:
        show_plan(terminal, planning.known_plan)
        say_options(terminal, plan)
    if plan.in_state(*OPEN):
        _agree(options, terminal, planning)
        terminal.settled = UNSETTLED
        result = _carry_out(options, terminal, planning)
    else:
        if plan.in_state(OrderState.MICROSOFT):
            plan = planning.begin_guided()
        else:
            terminal.tell("No key of this list is ready to be redeemed.")
        result = RunResult(plan, RunEnd.FINISHED, plan.batch or "")
    if result.problem is not None:
        say_problem(terminal, result.problem)
    if result.batch:
        write(options, terminal, opened, result.plan)
    _say_microsoft(terminal, result.plan, options.list)
    terminal.settled = exit_code(result)
    if options.json:
        print_json(terminal, result.plan, end=result.end)
    else:
        terminal.out()
        show_totals(terminal, result.plan)
    return terminal.settled


def _say_microsoft(terminal: OrderTerminal, plan: Plan, path: str) -> None:
    """Name the keys that only Microsoft's own pages redeem, and the command for each customer."""
    customers: dict[str, list[str]] = {}
    for order in plan.in_state(OrderState.MICROSOFT):
        customers.setdefault(order.customer_name, []).extend(f"…{key.ending}" for key in order.keys)
    if not customers:
        return
    terminal.tell("Microsoft keys are redeemed in the browser, one customer at a time:")
    for customer, endings in customers.items():
        terminal.say(f"{customer}: {' '.join(endings)}", "  ")
        words = ("--customer", customer) if customer else ()
        terminal.say(terminal.command("guide", *words), "    ")
    text = terminal.phrase("Your answers there are added to the results of this list. To see them: {command}")
    terminal.say(text.format(command=terminal.service_command("batch", "status", path)))


def exit_code(result: RunResult) -> int:
    """Return 0 if every key was redeemed, 3 if some may be still, else 1."""
    orders = result.plan.orders
    if result.end is not RunEnd.FINISHED or any(one.state in OPEN for one in orders):
        return UNSETTLED
    redeemed = (
        one.state is OrderState.REDEEMED and not any(key.problem for key in one.keys) for one in orders
    )
    return DONE if all(redeemed) else FAILED


def _agree(options: argparse.Namespace, terminal: OrderTerminal, planning: Planning) -> None:
    """Have the person agree, or take --yes for it; a batch that continues was agreed to."""
    plan = planning.plan
    info = planning.ordering.ask_info()
    if options.yes or not has_new(plan, planning.reviewed):
        return
    terminal.say()
    agreement = terminal.phrase("License agreement")
    terminal.say(f"{agreement}: {info.agreement.url}")
    terminal.tell(
        "If you answer yes, you accept the license agreement and confirm that you are authorized to do"
        " this for every customer listed."
    )
    keys = sum(len(order.keys) for order in plan.in_state(OrderState.READY))
    question = terminal.phrase("Redeem {keys}?", keys=terminal.speech.keys(keys))
    agreed = terminal.confirm(question)
    if not agreed:
        terminal.tell("Nothing was redeemed.")
        raise StoppedError(USAGE if agreed is None else FAILED)


def _carry_out(options: argparse.Namespace, terminal: OrderTerminal, planning: Planning) -> RunResult:
    """Run in a thread: Ctrl+C stops after the orders under way, a second one at once."""
    work = Run(planning, drop_refused=options.drop_refused, patience=Patience(limit=LONGEST_WAIT))
    shown = _Progress(terminal, work)
    with ThreadPoolExecutor(1, "run") as pool:
        future = pool.submit(work.carry_out, shown.keep)
        stopping = False
        while True:
            try:
                return future.result(timeout=_OFTEN)
            except TimeoutError:
                if future.done():
                    raise
                shown.show()
            except KeyboardInterrupt:
                if stopping:
                    raise
                stopping = True
                work.stop()
                shown.clear()
                terminal.tell("Stopping after the orders under way. The list can be continued later.")
            finally:
                if future.done():
                    shown.clear()


class _Progress:
    """The progress of a run: a line that is overwritten, or now and then a line in a file."""

    def __init__(self, terminal: OrderTerminal, run: Run) -> None:
        self._terminal = terminal
        self._run = run
        self._line = StatusLine()
        self._last: RunProgress | None = None
        self._said = time.monotonic()

    def keep(self, progress: RunProgress) -> None:
        """Keep the latest progress; from any thread."""
        self._last = progress

    def show(self) -> None:
        """Show the latest progress."""
        progress = self._last
        if progress is None:
            return
        progress = replace(progress, waiting=self._run.waiting)
        if self._line.wanted:
            self._line.show(self._text(progress))
        elif time.monotonic() - self._said >= _SAID_EVERY:
            self._said = time.monotonic()
            self._terminal.say(self._text(progress))

    def clear(self) -> None:
        """Remove the line."""
        self._line.clear()

    def _text(self, progress: RunProgress) -> str:
        speech = self._terminal.speech
        text = self._terminal.phrase("{done} of {total} keys")
        parts = [
            text.format(done=speech.number(progress.keys_done), total=speech.number(progress.keys_total))
        ]
        if progress.waiting is not None:
            title = speech.problem(progress.waiting.problem).title
            waiting = self._terminal.phrase("{reason}. Trying again in {duration}.")
            parts.append(
                waiting.format(reason=title, duration=speech.duration(int(progress.waiting.seconds) + 1))
            )
        elif progress.seconds_left is not None:
            left = self._terminal.phrase("{duration} left")
            parts.append(left.format(duration=speech.duration(int(progress.seconds_left) + 1)))
        return " · ".join((*parts, progress.customer))
