"""The chart of docs/service.md: two panels of SVG, drawn without a library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from tests.benchmarks.service.plan import Results

WIDTH, HEIGHT = 900, 376
TOP, BOTTOM = 76, 340  # of both panels
INK, FAINT, GRID, PAPER = "#1f2933", "#52606d", "#d9dee4", "#ffffff"
BLUE, ORANGE, GREEN = "#1b62b5", "#b4530a", "#3f7d6b"


@dataclass(frozen=True)
class Panel:
    """A part of the picture with a scale of its own; `most` is what its top stands for."""

    left: float
    right: float
    most: float

    def x(self, index: int, count: int) -> float:
        """The middle of a place among `count`."""
        return self.left + (index + 0.5) * (self.right - self.left) / count

    def y(self, value: float) -> float:
        return BOTTOM - (BOTTOM - TOP) * value / self.most


@dataclass(frozen=True)
class Line:
    """One row of values, with its name."""

    name: str
    values: Sequence[float]
    color: str
    dashed: bool = False


def draw(sqlite: Results, postgres: Results) -> str:
    """The whole picture."""
    lines = [
        Line("SQLite", [each.redemptions for each in sqlite.by_stock.values()], BLUE),
        Line("SQLite, bare transaction", [each.bare for each in sqlite.by_stock.values()], BLUE, dashed=True),
        Line("PostgreSQL", [each.redemptions for each in postgres.by_stock.values()], ORANGE),
        Line(
            "PostgreSQL, bare transaction",
            [each.bare for each in postgres.by_stock.values()],
            ORANGE,
            dashed=True,
        ),
    ]
    bars = [
        Line("redemptions", [each.redemptions for each in postgres.by_workers.values()], ORANGE),
        Line("quotes", [each.quotes for each in postgres.by_workers.values()], GREEN),
    ]
    stocks = [f"{stock:,}" for stock in sqlite.by_stock]
    workers = [str(count) for count in postgres.by_workers]
    parts = [
        *_panel(Panel(70, 500, _top(lines)), "Redemptions a second, by keys stored (1 worker)", stocks),
        *_lines(Panel(70, 500, _top(lines)), lines),
        *_panel(Panel(610, 880, _top(bars)), "PostgreSQL, by workers, a second", workers),
        *_bars(Panel(610, 880, _top(bars)), bars),
    ]
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
        f' aria-label="How fast the service is" font-family="system-ui, sans-serif" font-size="13">'
    )
    paper = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>'
    return "\n".join([head, paper, *parts, "</svg>", ""])


def _panel(panel: Panel, title: str, places: Sequence[str]) -> Iterable[str]:
    yield _text(panel.left, 28, title, INK, "start", "15")
    for step in range(5):
        value = panel.most * step / 4
        y = panel.y(value)
        yield f'<path d="M{panel.left} {y:.1f}H{panel.right}" stroke="{GRID}"/>'
        yield _text(panel.left - 8, y + 4, f"{value:,.0f}", FAINT, "end")
    for index, place in enumerate(places):
        yield _text(panel.x(index, len(places)), BOTTOM + 20, place, FAINT, "middle")


def _lines(panel: Panel, lines: Sequence[Line]) -> Iterable[str]:
    for index, line in enumerate(lines):
        count = len(line.values)
        points = [(panel.x(place, count), panel.y(value)) for place, value in enumerate(line.values)]
        path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        dash = ' stroke-dasharray="3 5" stroke-opacity="0.75"' if line.dashed else ""
        yield f'<path d="{path}" fill="none" stroke="{line.color}" stroke-width="2.5"{dash}/>'
        if not line.dashed:
            yield from (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{line.color}"/>' for x, y in points)
        yield from _legend(panel.left + (index % 2) * 130, 46 + (index // 2) * 18, line)


def _legend(x: float, y: float, line: Line) -> Iterable[str]:
    dash = ' stroke-dasharray="3 5"' if line.dashed else ""
    yield f'<path d="M{x} {y}h22" stroke="{line.color}" stroke-width="3"{dash}/>'
    yield _text(x + 28, y + 4, line.name, INK, "start")


def _bars(panel: Panel, lines: Sequence[Line]) -> Iterable[str]:
    wide = 34
    for index, line in enumerate(lines):
        for place, value in enumerate(line.values):
            x, y = panel.x(place, len(line.values)) + (index - 1) * wide, panel.y(value)
            yield (
                f'<rect x="{x + 1:.1f}" y="{y:.1f}" width="{wide - 2}" height="{BOTTOM - y:.1f}"'
                f' fill="{line.color}"/>'
            )
            yield _text(x + wide / 2, y - 5, f"{value:,.0f}", INK, "middle", "11")
        yield from _legend(panel.left + index * 130, 46, line)


def _text(x: float, y: float, text: str, color: str, anchor: str, size: str = "13") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{color}" text-anchor="{anchor}" font-size="{size}">'
        f"{escape(text)}</text>"
    )


def _top(lines: Sequence[Line]) -> float:
    """A number above all values, round enough for a quarter of it to be round too."""
    most = max(value for line in lines for value in line.values)
    step = 10 ** (len(str(int(most))) - 1) * 0.4
    return float(step * (int(most * 1.05 / step) + 1))
