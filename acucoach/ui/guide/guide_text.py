"""The text of a guide, which scrolls: its top is read out before anything can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent

from acucoach.domain.acupoint import AtlasEntry, Guide
from acucoach.guarded import guarded
from acucoach.ui.gate_view import Saying
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import Scroller


class GuideText(Scroller):
    """Named after the point; described by the verdict and the steps. Enter means Start."""

    entered = Signal()

    def __init__(
        self, theme: Theme, entry: AtlasEntry, saying: Saying, guide: Guide | None
    ) -> None:
        name = QCoreApplication.translate("GuidePanel", "Guide to {name}")
        super().__init__(theme, name.format(name=entry.named), margin=24, gap=10)
        around = self.body.contentsMargins()
        around.setTop(theme.space(16))
        self.body.setContentsMargins(around)
        told = [saying.title, *(saying.reasons or (saying.text,))]
        if guide is not None:
            told += [guide.location.text, *(step.text for step in guide.steps)]
        self.setAccessibleDescription(" ".join(text for text in told if text))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts; arrows scroll."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.entered.emit()
        else:
            super().keyPressEvent(event)
