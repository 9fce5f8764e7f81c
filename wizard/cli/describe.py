"""Orders as text: the review, the receipt, lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.cli.terminal import Terminal
    from wizard.contract import Customer, CustomerRef, Line, Quote, Receipt, State
    from wizard.flow import Change


def review(terminal: Terminal, quote: Quote) -> None:
    """Print what an order would do."""
    text = terminal.translate
    terminal.out(text("Cli", "Review of your order"))
    terminal.pairs(_order(terminal, quote.customer, quote.action))
    _lines(terminal, quote.lines)
    rows = [
        (text("Cli", "Before"), state(terminal, quote.before)),
        (text("Cli", "After"), state(terminal, quote.after)),
    ]
    if quote.redeemable:
        rows.append((text("Cli", "License agreement"), quote.agreement.url))
    terminal.pairs(rows)
    for warning in quote.warnings:
        terminal.message(terminal.speech.warning(warning), heading=f"{text('Cli', 'Please note:')} ")


def receipt(terminal: Terminal, done: Receipt) -> None:
    """Print what an order did."""
    text = terminal.translate
    terminal.out(text("Cli", "Redeemed. Your receipt:"))
    rows = _order(terminal, done.customer, done.action)
    rows.append((text("Cli", "Receipt"), done.id))
    rows.append((text("Cli", "Redeemed at"), terminal.speech.time(done.redeemed_at)))
    if done.reference:
        rows.append((text("Cli", "Your reference"), done.reference))
    terminal.pairs(rows)
    _lines(terminal, done.lines)
    terminal.pairs(
        [
            (text("Cli", "Before"), state(terminal, done.before)),
            (text("Cli", "After"), state(terminal, done.after)),
            (text("Cli", "Subscription"), done.after.subscription_id or ""),
        ]
    )


def changes(terminal: Terminal, found: tuple[Change, ...]) -> None:
    """Print what a new review says otherwise than the one before."""
    text = terminal.translate
    names = {
        "line": text("Cli", "key"),
        "licenses": text("Cli", "licenses after"),
        "expires_on": text("Cli", "expiry date after"),
        "agreement": text("Cli", "license agreement"),
    }
    for change in found:
        name = f"{names[change.what]} …{change.ending}" if change.ending else names[change.what]
        terminal.say(f"  {text('Cli', 'Changed:')} {name}: {change.before} → {change.after}")


def state(terminal: Terminal, shown: State | None) -> str:
    """A subscription in one line."""
    text = terminal.translate
    if shown is None:
        return text("Cli", "no subscription")
    speech = terminal.speech
    expires = text("Cli", "expires {date}").format(date=speech.date(shown.expires_on))
    parts = (
        shown.product,
        speech.licenses(shown.licenses),
        speech.status(shown.status, shown.status_reason),
        expires,
    )
    return " · ".join(parts)


def customer(terminal: Terminal, shown: Customer) -> str:
    """A customer in one line."""
    roles = ", ".join(map(terminal.speech.role, shown.roles))
    return f"{shown.name} · {shown.domain} · {shown.id} · {roles}"


def _order(terminal: Terminal, whose: CustomerRef, action: str) -> list[tuple[str, str]]:
    text = terminal.translate
    return [
        (text("Cli", "Customer"), f"{whose.name} · {whose.domain} · {whose.id}"),
        (text("Cli", "Action"), terminal.speech.action(action).title),
    ]


def _lines(terminal: Terminal, lines: tuple[Line, ...]) -> None:
    for number, line in enumerate(lines, 1):
        terminal.out(f"  {number}  {_line(terminal, line)}")
        if line.problem is not None:
            terminal.problem(line.problem, heading="     ✗ ")


def _line(terminal: Terminal, line: Line) -> str:
    parts = [f"…{line.ending}"]
    if line.product is not None:
        parts.append(line.product)
    if line.licenses is not None:
        parts.append(terminal.speech.licenses(line.licenses))
    if line.months is not None:
        parts.append(terminal.speech.months(line.months))
    return " · ".join(parts)
