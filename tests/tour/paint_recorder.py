"""Records what a widget writes: every piece of text that it paints, and where, however it paints it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_Metric = QPaintDevice.PaintDeviceMetric
_Dirty = QPaintEngine.DirtyFlag
_NO_CLIP = QRectF(-1e6, -1e6, 2e6, 2e6)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in one font, in the widget's coordinates.

    `box` goes from the height of a capital letter to just below the base line; `clip` is where it may show.
    """

    text: str
    box: QRectF
    clip: QRectF


def pieces(widget: QWidget) -> list[Piece]:
    """The texts that a widget paints itself, without its children, whether they can be seen now or not."""
    device = _Device(widget)
    widget.render(device, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return [piece for piece in device.engine.found if piece.text.strip()]


def visible_widgets(top: QWidget) -> Iterator[QWidget]:
    """`top` and all in it that is shown, without windows of their own."""
    yield top
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and widget.window() is top and not widget.size().isEmpty():
            yield widget


class _Engine(QPaintEngine):
    """Notes texts; everything else leaves no trace."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.found: list[Piece] = []
        self._transform = QTransform()
        self._clip = _NO_CLIP

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        changed = state.state()
        if changed & _Dirty.DirtyTransform:
            self._transform = state.transform()
        if changed & _Dirty.DirtyClipRegion:
            clip = QRectF(state.clipRegion().boundingRect())
            self._clip = _NO_CLIP if clip.isEmpty() else self._transform.mapRect(clip)
        if changed & _Dirty.DirtyClipPath:
            clip = state.clipPath().boundingRect()
            self._clip = _NO_CLIP if clip.isEmpty() else self._transform.mapRect(clip)
        if changed & _Dirty.DirtyClipEnabled and not state.isClipEnabled():
            self._clip = _NO_CLIP

    def drawTextItem(self, at: QPointF | QPoint | QPainterPath.Element, item: QTextItem) -> None:
        assert isinstance(at, QPointF), "Qt tells it so"
        ascent, descent = item.ascent(), item.descent()
        box = QRectF(at.x(), at.y() - ascent * 0.75, item.width(), ascent * 0.75 + descent * 0.35)
        self.found.append(Piece(item.text(), self._transform.mapRect(box), self._clip))

    def drawPixmap(self, *_: object) -> None: ...
    def drawImage(self, *_: object) -> None: ...
    def drawTiledPixmap(self, *_: object) -> None: ...
    def drawPath(self, *_: object) -> None: ...
    def drawRects(self, *_: object) -> None: ...
    def drawLines(self, *_: object) -> None: ...
    def drawPoints(self, *_: object) -> None: ...
    def drawPolygon(self, *_: object) -> None: ...
    def drawEllipse(self, *_: object) -> None: ...


class _Device(QPaintDevice):
    """As large as the widget, with its resolution: fonts come out as on the screen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine = _Engine()
        self._values = {
            _Metric.PdmWidth: widget.width(),
            _Metric.PdmHeight: widget.height(),
            _Metric.PdmWidthMM: widget.widthMM(),
            _Metric.PdmHeightMM: widget.heightMM(),
            _Metric.PdmNumColors: 1 << 24,
            _Metric.PdmDepth: 32,
            _Metric.PdmDpiX: widget.logicalDpiX(),
            _Metric.PdmDpiY: widget.logicalDpiY(),
            _Metric.PdmPhysicalDpiX: widget.physicalDpiX(),
            _Metric.PdmPhysicalDpiY: widget.physicalDpiY(),
            _Metric.PdmDevicePixelRatio: 1,
            _Metric.PdmDevicePixelRatioScaled: 1 << 16,
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._values.get(metric, 0)
