"""Keeps what is typed into forms until it is saved: over another form, a new window, a crash."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from acucoach.domain.draft import Draft, DraftKind
from acucoach.domain.plain_data import PlainDataError, from_plain, to_plain
from acucoach.storage.failures import RecordsError

EVERY_MILLISECONDS = 1000
KEPT_WITHIN_SECONDS = 3
"""So long after the last key, at the latest, what was typed is on the disk: it is seen at one look
and written at the next, if it has not changed, and a look may be a little late."""
_LONGEST_WAIT = 4
"""Looks after which a form that never rests is written all the same."""
_T = TypeVar("_T")


class DraftStore(Protocol):
    """Where drafts lie; see :class:`~acucoach.storage.drafts.DraftRepository`."""

    def all(self) -> list[Draft]:
        """Every draft, the newest at the end."""
        ...

    def keep(self, draft: Draft) -> None:
        """Write one in place of the one before."""
        ...

    def forget(self, kind: DraftKind, subject: str) -> None:
        """Erase one."""
        ...


class MemoryDrafts:
    """Drafts for the life of the object."""

    def __init__(self) -> None:
        self._kept: dict[tuple[DraftKind, str], Draft] = {}

    def all(self) -> list[Draft]:
        """Every draft, the newest at the end."""
        return list(self._kept.values())

    def keep(self, draft: Draft) -> None:
        """Take one in place of the one before."""
        self.forget(draft.kind, draft.subject)
        self._kept[draft.kind, draft.subject] = draft

    def forget(self, kind: DraftKind, subject: str) -> None:
        """Let one go."""
        self._kept.pop((kind, subject), None)


class FormDraft(Generic[_T]):
    """What stands in one form, beside what stood there before anybody typed.

    Whatever ``read`` returns is compared as a whole, so no field can be forgotten.

    Args:
        kind: which form.
        of: the type of its contents.
        read: the contents now.
        show: puts contents into the form.
        save: saves the form; whether that could be done.
        reopen: brings the form to the front with the draft of a subject in it.
        asks: whether closing the window asks about it; else it is kept without a word.
    """

    def __init__(
        self,
        kind: DraftKind,
        of: type[_T],
        read: Callable[[], _T],
        show: Callable[[_T], None],
        save: Callable[[], bool],
        reopen: Callable[[str], None] = lambda _: None,
        *,
        asks: bool = True,
    ) -> None:
        self.kind, self.subject, self.asks = kind, "", asks
        self._of, self._read, self._show = of, read, show
        self.save, self.reopen = save, reopen
        self._blank = read()

    def settle(self, subject: str = "") -> None:
        """Say that what stands in the form now is how it began.

        Args:
            subject: the id of what is being changed; empty for something new.
        """
        self.subject, self._blank = subject, self._read()

    @property
    def changed(self) -> bool:
        """Whether the form differs from how it began."""
        return self._read() != self._blank

    def draft(self) -> Draft:
        """The contents, to be kept."""
        text = json.dumps(to_plain(self._read()), ensure_ascii=False)
        return Draft(self.kind, self.subject, text)

    def take_up(self, draft: Draft) -> bool:
        """Put a kept draft into the form; False when it cannot be read."""
        try:
            self._show(from_plain(self._of, json.loads(draft.text)))
        except (PlainDataError, ValueError, KeyError):
            return False
        return True


class DraftKeeper(QObject):
    """Looks at the open forms now and then and keeps what has changed.

    Looking, instead of hearing of keys, also finds what an input method, a screen reader or a
    dropped text put there.

    Args:
        store: where drafts lie; None for memory only.
    """

    def __init__(self, store: DraftStore | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: DraftStore = store or MemoryDrafts()
        self._known = {(draft.kind, draft.subject): draft for draft in self._store.all()}
        self._forms: list[FormDraft[Any]] = []
        self._aside: dict[tuple[DraftKind, str], Callable[[str], None]] = {}
        self._unwritten: set[tuple[DraftKind, str]] = set()
        self._seen: dict[int, tuple[Draft | None, int]] = {}
        self._show: dict[DraftKind, Callable[[], None]] = {}
        self._stopped = False
        self.asks = True
        """Whether a person is there to say what becomes of what is unsaved."""
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    def stop_asking(self) -> None:
        """Nobody may be there any more: keep everything for the next start."""
        self.asks = False

    # forms

    def follow(self, form: FormDraft[Any], widget: QWidget) -> None:
        """Keep what is typed into a form, for as long as its widget lives."""
        self._forms.append(form)
        widget.destroyed.connect(lambda _=None: self.leave(form))
        if not self._stopped:
            self._timer.start()

    def newest(self, *kinds: DraftKind) -> Draft | None:
        """The draft of these kinds that was written last."""
        found = [draft for draft in self._known.values() if draft.kind in kinds]
        return found[-1] if found else None

    def find(self, kind: DraftKind, subject: str) -> Draft | None:
        """The draft of one form and subject."""
        return self._known.get((kind, subject))

    def take_up(self, form: FormDraft[Any]) -> bool:
        """Put what was kept for the form's subject into it; whether there was anything."""
        self._aside.pop((form.kind, form.subject), None)
        draft = self.find(form.kind, form.subject)
        if draft is None:
            return False
        if form.take_up(draft):
            return True
        self.forget(form.kind, form.subject)
        return False

    def set_aside(self, form: FormDraft[Any], *, ask: bool = True) -> None:
        """Keep what stands in a form that is about to show something else, or to go.

        Args:
            form: the form.
            ask: it is asked for when the window closes.
        """
        if form.changed:
            self._keep(form.draft())
            if ask:
                self._aside[form.kind, form.subject] = form.reopen
        else:
            self.done(form)

    def done(self, form: FormDraft[Any]) -> None:
        """Forget what was kept: the form was saved or cancelled."""
        self.forget(form.kind, form.subject)

    def forget(self, kind: DraftKind, subject: str) -> None:
        """Erase a draft."""
        self._aside.pop((kind, subject), None)
        self._unwritten.discard((kind, subject))
        if self._known.pop((kind, subject), None) is not None and not self._stopped:
            self._safely(lambda: self._store.forget(kind, subject))

    def shown_by(self, kind: DraftKind, show: Callable[[], None]) -> None:
        """Say how the screen with a kind of form is brought to the front."""
        self._show[kind] = show

    def bring_up(self, draft: Draft) -> None:
        """Bring the screen of a draft to the front; it takes the draft up when it is built."""
        if draft.kind in self._show:
            self._show[draft.kind]()

    # all of them

    @property
    def left(self) -> list[Draft]:
        """Drafts of an earlier run that no form has taken up."""
        taken = {(form.kind, form.subject) for form in self._forms} | set(self._aside)
        return [draft for key, draft in self._known.items() if key not in taken]

    @property
    def unsaved(self) -> list[DraftKind]:
        """The forms in which something was typed since the start and not saved."""
        open_forms = [form.kind for form in self._asked()]
        return [*open_forms, *(kind for kind, _ in self._aside)]

    def has_unsaved(self, *kinds: DraftKind) -> bool:
        """Whether something is unsaved in forms of these kinds."""
        return any(kind in kinds for kind in self.unsaved)

    def save_all(self) -> bool:
        """Save every form, those set aside too; False when one refuses, which is in view then."""
        for form in self._asked():
            if not form.save():
                self.bring_up(form.draft())
                form.reopen(form.subject)
                return False
        while self._aside:
            (kind, subject), reopen = next(iter(self._aside.items()))
            reopen(subject)
            self._aside.pop((kind, subject), None)
            for form in tuple(self._forms):
                if (form.kind, form.subject) == (kind, subject) and not form.save():
                    self.bring_up(form.draft())
                    return False
        return True

    def _asked(self) -> list[FormDraft[Any]]:
        return [form for form in self._forms if form.asks and form.changed]

    def drop_all(self) -> None:
        """Forget what is unsaved: the user said so."""
        for form in self._asked():
            self.forget(form.kind, form.subject)
        for kind, subject in tuple(self._aside):
            self.forget(kind, subject)
        self._end()

    def flush(self) -> None:
        """Write what stands in all forms now."""
        for form in self._forms:
            self._write(form)

    def stop(self, *, flush: bool) -> None:
        """End for good.

        Args:
            flush: write once more; not when the records were replaced by others.
        """
        if flush and not self._stopped:
            self.flush()
        self._end()

    # inside

    def _end(self) -> None:
        self._stopped = True
        self._timer.stop()

    def leave(self, form: FormDraft[Any]) -> None:
        """Look at a form no longer."""
        self._forms = [one for one in self._forms if one is not form]
        self._seen.pop(id(form), None)
        # The program may end before its last form.
        if not self._forms and isValid(self._timer):
            self._timer.stop()

    def _look(self) -> None:
        """Write what has come to rest, or has not rested for a while."""
        for form in tuple(self._forms):
            now = form.draft() if form.changed else None
            before, looks = self._seen.get(id(form), (None, 0))
            if now is not None and now != before and looks < _LONGEST_WAIT:
                self._seen[id(form)] = (now, looks + 1)
            else:
                self._seen[id(form)] = (now, 0)
                self._write(form)

    def _write(self, form: FormDraft[Any]) -> None:
        if form.changed:
            draft = form.draft()
            key = (draft.kind, draft.subject)
            if self._known.get(key) != draft or key in self._unwritten:
                self._keep(draft)
        elif (form.kind, form.subject) not in self._aside:
            self.forget(form.kind, form.subject)

    def _keep(self, draft: Draft) -> None:
        if self._stopped:
            return
        key = (draft.kind, draft.subject)
        self._known.pop(key, None)
        self._known[key] = draft
        if self._safely(lambda: self._store.keep(draft)):
            self._unwritten.discard(key)
        else:
            self._unwritten.add(key)

    def _safely(self, act: Callable[[], None]) -> bool:
        # A disk that is full or locked keeps no draft; the form still has it, and Save will say.
        try:
            act()
        except (sqlite3.Error, RecordsError) as error:
            logging.getLogger(__name__).warning("draft not kept: %s", type(error).__name__)
            return False
        return True
