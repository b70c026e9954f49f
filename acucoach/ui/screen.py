"""What every page behind a word of the rail has in common."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from acucoach.guarded import guarded
from acucoach.storage.changes import Change, Changes, Noun
from acucoach.ui.widgets.connect import connect_callback


def first_seen(page: QWidget) -> QWidget | None:
    """The first control of a page, by the order of Tab, of which something can be seen now."""
    control: QWidget | None = page.nextInFocusChain()
    while control is not None and control is not page:
        by_tab = control.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        inside = by_tab and control.isEnabled() and page.isAncestorOf(control)
        if inside and control.isVisible() and not control.visibleRegion().isEmpty():
            return control
        control = control.nextInFocusChain()
    return None


def hand_keys_on(before: QWidget, after: QWidget, otherwise: QWidget | None) -> None:
    """A part of a page was made anew: the keys that are in it, be it behind a dialog, go to the
    control of the same name, before Qt sends them to whatever comes next.

    Args:
        before: is about to go.
        after: comes in its place.
        otherwise: has the keys where nothing in it goes by that name; None for nobody.
    """
    held = before.window().focusWidget()
    if held is None or not before.isAncestorOf(held):
        return
    after.show()
    name = held.accessibleName()
    for one in after.findChildren(type(held)):
        if one.accessibleName() == name and one.isVisibleTo(after) and one.isEnabled():
            otherwise = one
            break
    if otherwise is not None:
        otherwise.setFocus(Qt.FocusReason.OtherFocusReason)


class Screen(QWidget):
    """A page that follows what is stored: at once while it is seen, else when it is next shown.

    What is typed and not saved is no concern of a page: its forms are drafts (``ui/drafts.py``).

    Args:
        read_when_shown: nothing is read before the page is first seen.
    """

    def __init__(self, parent: QWidget | None = None, *, read_when_shown: bool = False) -> None:
        super().__init__(parent)
        self._stale = read_when_shown
        self.read_together: Callable[[], Sequence[QWidget]] = tuple
        """What of it is read one after the other, whenever it was made: Tab keeps to that."""

    def follow(self, changes: Changes, nouns: Collection[Noun]) -> None:
        """Bring the page up to date whenever things of some kinds change, for as long as it lives.

        Args:
            changes: tells of changes.
            nouns: the kinds of things that it shows.
        """
        kinds = frozenset(nouns)

        def heard(change: Change) -> None:
            if change.nouns & kinds:
                self.fall_behind()

        connect_callback(self.destroyed, changes.listen(heard))

    @property
    def is_stale(self) -> bool:
        """Whether the page is to be read again when it is next seen."""
        return self._stale

    def fall_behind(self) -> None:
        """What is shown holds no more: read again now when seen, else when next shown."""
        self._stale = True
        self._catch_up()

    def refresh(self) -> None:
        """Read again and show; leads to no other screen."""
        raise NotImplementedError

    def take_keys(self) -> None:
        """The first control that can be seen takes the focus: what had it is gone or hidden."""
        first = first_seen(self)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded
    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab or Shift+Tab was pressed in it."""
        parts = self.read_together()
        if parts:
            from acucoach.ui.tab_order import put_together

            put_together(self, parts)
        return super().focusNextPrevChild(onward)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Bring up to date what changed while the page was hidden."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self.refresh()
