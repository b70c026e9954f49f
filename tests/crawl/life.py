"""One life of a crawl: the program is opened, used by chance, closed or killed, opened again."""

from __future__ import annotations

import gc
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.assembly.waste_rounds import WasteRounds
from acucoach.ui.drafts import KEPT_WITHIN_SECONDS
from tests.conftest import FakeClock
from tests.crawl import deeds
from tests.crawl.controls import Control, controls, existing, plain
from tests.crawl.kinds import family
from tests.crawl.outside import Outside
from tests.crawl.program import Program, settle
from tests.crawl.steps import Chooser, Step
from tests.crawl.watch import Fault, Look, Watch, text_of

GIVING_UP = re.compile(
    r"discard|cancel|delete|remove|clear|close without|throw|forget|undo|empty|bin|not now|no, "
    r"|ReportDialog .* Close|don.t save|no guardar|nicht sichern|nicht speichern",
    re.IGNORECASE,
)
"""Names of buttons by which a person gives up what was typed; a name on a page for the doctor is
for that page alone."""
LOOKED_FOR = re.compile(
    r"search|look for|find|filter|DELETE|words in notes|Hours slept|Steps$|[.,] in (cm|inches)$",
    re.IGNORECASE,
)
"""Fields whose words are for finding something, not for keeping; or that want a number, and say so
when a word is typed."""
LOOPS = 8
"""A deed in which events are let through that often with the same dialog in front waits for it;
a list that has only unfolded comes in the midst of a click, between its press and its release."""
REACHING_SECONDS = 1.0
"""What the way to a control takes."""
ENDS = ("unreadable", "records", "export")
"""Kinds of faults after which nothing more can be learned from this life."""

Tell = Callable[[str, object], None]


class Life(QObject):
    """Steps on one folder, each followed by all checks.

    Args:
        program: not yet opened.
        clock: its time.
        outside: what reached the world; installed.
        steps: what to do, one after the other; None ends it.
        touched: how often each control was touched.
        tell: writes a line of the journal: "step", "fault", "seen", "open", "touched", "exists",
            "usable", "shut" or "end".
    """

    def __init__(
        self,
        program: Program,
        clock: FakeClock,
        outside: Outside,
        steps: Callable[[list[Control], bool, bool], Step | None],
        touched: Counter[str],
        tell: Tell,
    ) -> None:
        super().__init__()
        self._program, self._clock, self._outside = program, clock, outside
        self._steps, self._touched, self._tell = steps, touched, tell
        self._watch = Watch(program, outside)
        program.failed = self._watch.errors.append
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)
        self._pending: tuple[Step, Control | None, Look, bool, str] | None = None
        self._focus = self._turn = 0
        self._typed_at = 0.0
        self._writing: tuple[QWidget | None, str] = None, ""
        self._depth, self._acting = 0, False
        self._fronts: list[tuple[object, object]] = [(None, None)]
        self._looped = 0
        self._known: set[str] = set()
        self._open: set[str] = set()
        self._gone = False

    def run(self) -> None:
        """Until the steps are at their end, or the records are broken."""
        self._program.open()
        self._report(self._watch.faults(self._program.place()))
        self._timer.start(0)
        application = QCoreApplication.instance()
        assert application is not None
        gc.disable()  # as in the program
        rounds = WasteRounds(application)
        application.exec()
        rounds.end()

    # one step

    def _tick(self) -> None:
        if self._acting and not self._waits():
            # Events are let through in the midst of a deed; only a new dialog asks for more.
            self._timer.start(2)
            return
        self._acting = False
        if not self._settled():
            return
        if not self._program.is_open and QApplication.activeModalWidget() is None:
            if self._depth:
                self._timer.start(0)
                return
            self._reopen()
        if not self._after():
            self._end()
            return
        self._reach()
        found = controls(self._program.place())
        self._see(found)
        step = self._steps(found, not self._depth and self._alone(), self._in_session())
        if step is None:
            self._end()
            return
        self._begin(step, found)

    def _waits(self) -> bool:
        """Whether the deed that is under way waits for a dialog."""
        self._looped = 0 if _in_front() in self._fronts else self._looped + 1
        return self._looped > LOOPS

    def _reach(self) -> None:
        """In a session nobody presses in the very moment in which it began or went on."""
        coach = self._program.coach
        if coach is not None:
            self._clock.advance(REACHING_SECONDS)
            coach.controller.tick()
            QCoreApplication.processEvents()

    def _settled(self) -> bool:
        """Let everything happen; False when that opened a dialog in which other steps were done."""
        self._turn += 1
        turn = self._turn
        self._fronts.append(_in_front())
        self._acting, self._depth = True, self._depth + 1
        self._timer.start(50)
        settle()
        self._fronts.pop()
        self._depth -= 1
        if self._turn != turn:
            return False
        self._acting = False
        self._timer.stop()
        return True

    def _begin(self, step: Step, found: list[Control]) -> None:
        control = next((c for c in found if c.key == step.key), None)
        found.clear()  # a dialog may keep this method from returning for long
        self._tell("step", [step.what, step.key, step.how, step.text])
        place = self._program.place()
        if control is not None:
            if control.enabled:
                self._touched[step.key] += 1
                self._tell("touched", step.key)
            if step.how in ("space", "enter") and not deeds.by_keys(control.widget):
                step = Step(step.what, step.key, "mouse", step.text)
            try:
                self._ready(step, control)
            except deeds.OutOfReachError as error:
                gone = not control.widget.isVisible()  # the work that it would end has ended
                if not (gone or _on_a_map(control)):
                    self._report([Fault(f"out of reach ({error})", family(control.key))])
                step = Step(step.what, step.key, "space", step.text)
            except RuntimeError:  # a month unfolded below a date goes when the keys leave it
                control = None
            settle()
        focus = QApplication.focusWidget()
        self._writing = focus, text_of(focus) or ""
        self._pending = (step, control, self._watch.look(), bool(control and control.chosen), place)
        self._fronts.append(_in_front())
        self._acting, self._looped = True, 0
        self._depth += 1
        self._timer.start(0)
        try:
            self._do(step, control)
        except (deeds.OutOfReachError, RuntimeError):
            pass  # not there any more
        finally:
            self._depth -= 1
            self._fronts.pop()
            self._acting = False

    def _ready(self, step: Step, control: Control) -> None:
        try:
            deeds.ready(step, control)
        except deeds.OutOfReachError:
            settle()  # work in the background has ended just now, and the page has moved
            deeds.ready(step, control)

    def _do(self, step: Step, control: Control | None) -> None:
        if step.what == "time":
            self._pass_time(float(step.text))
        elif step.what == "resize":
            width, height = map(int, step.text.split())
            self._program.window.resize(width, height)
        elif step.what == "close":
            self._program.window.close()
        elif step.what == "kill":
            if self._watch.typed:
                since = time.monotonic() - self._typed_at
                QTest.qWait(max(0, round(1000 * (KEPT_WITHIN_SECONDS - since))))
            self._gone = True
            self._program.window.hide()
        else:
            deeds.do(step, control)

    def _pass_time(self, seconds: float) -> None:
        coach = self._program.coach
        if coach is None or seconds > 100:
            self._clock.advance(seconds)
            if coach is not None:
                coach.controller.tick()
        else:
            for _ in range(int(seconds)):
                self._clock.advance(1)
                coach.controller.tick()
        for timer in self._program.window.findChildren(QTimer):
            if timer.isActive() and not timer.isSingleShot() and timer.interval() >= 5000:
                usual = timer.interval()
                timer.setInterval(0)
                QCoreApplication.processEvents()
                timer.setInterval(usual)

    def _reopen(self) -> None:
        self._program.leave(kill=self._gone)
        self._gone = False
        self._program.open()

    # afterwards

    def _after(self) -> bool:
        place = self._program.place()
        faults = self._watch.faults(place)
        if self._pending is not None and not self._focus_moved():
            faults = [f for f in faults if not f.where.startswith("scrolled out of view")]
        if self._pending is not None:
            step, control, before, chosen, where = self._pending
            self._pending = None
            if self._dead(step, control, before, chosen):
                faults.append(_dead(step, where))
            self._note_typed(step, control)
            if step.what == "press":
                self._watch.pressed(step.key.rpartition(" | ")[2])
            if step.what == "key":
                self._watch.rewritten(*self._writing)
            gone = self._watch.vanished()
            if not GIVING_UP.search(step.key) and step.key not in ("Ctrl+Z", "Esc", "Ctrl+Shift+Z"):
                faults += [
                    Fault(f.kind, f"{f.where} <- {step.what} {step.key}", f.more) for f in gone
                ]
        faults += self._watch.unavailable(controls(place))
        return self._report(faults)

    def _focus_moved(self) -> bool:
        before, self._focus = self._focus, id(QApplication.focusWidget())
        return before != self._focus

    def _dead(self, step: Step, control: Control | None, before: Look, chosen: bool) -> bool:
        if step.what == "key":
            pressed = step.key in ("Tab", "Shift+Tab") and not self._only_one()
        else:
            usable = control is not None and control.enabled and not chosen
            pressed = step.what in ("press", "choose") and usable
        if not pressed or (self._program.coach is not None and step.what == "key"):
            return False
        after = self._watch.look()
        # The hand of a session moves all the time: only what it says counts as a change.
        moving = self._program.coach is not None
        same = moving or before.picture == after.picture
        return same and (before.tree, before.heard) == (after.tree, after.heard)

    def _only_one(self) -> bool:
        """Whether Tab has nowhere else to go."""
        now = QApplication.focusWidget()
        return now is not None and not deeds.others(now)

    def _note_typed(self, step: Step, control: Control | None) -> None:
        if step.what != "type" or control is None or not step.text.startswith("zq"):
            return
        name = control.key
        if LOOKED_FOR.search(name) or "Search" in name:
            return
        try:
            text = control.widget.text() if hasattr(control.widget, "text") else ""
            text = text or control.widget.toPlainText()  # type: ignore[attr-defined]
        except (AttributeError, RuntimeError):
            text = text if isinstance(text, str) else ""
        if step.text in text:
            self._typed_at = time.monotonic()
            self._watch.typed[step.text] = name

    def _report(self, faults: list[Fault]) -> bool:
        """Tell what is new; False when nothing more can be learned."""
        go_on = True
        for fault in faults:
            if fault.key not in self._known:
                self._known.add(fault.key)
                self._tell("fault", [fault.kind, fault.where, fault.more])
                go_on = go_on and fault.kind not in ENDS
        return go_on

    def _see(self, found: list[Control]) -> None:
        if self._program.parts.language != "en":
            return  # the same controls under other names
        for control in found:
            if control.key not in self._touched:
                self._touched[control.key] = 0
                self._tell("seen", control.key)
            if control.enabled:
                self._tell("usable", control.key)
            else:
                self._tell("shut", [control.key, control.why])
            if control.enabled and not self._touched[control.key] and control.key not in self._open:
                self._open.add(control.key)
                self._tell("open", [control.key, control.kind])
        for kind, name in existing(self._program.window):
            self._tell("exists", f"{kind} | {name}")

    def _alone(self) -> bool:
        return QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None

    def _in_session(self) -> bool:
        return self._program.coach is not None

    def _end(self) -> None:
        self._tell("end", "")


def _dead(step: Step, where: str) -> Fault:
    if step.what != "key":
        return Fault(f"does nothing (by {step.how})", family(step.key))
    focus = QApplication.focusWidget()
    name = f"{type(focus).__name__} '{plain(focus.accessibleName())}'" if focus else "nothing"
    return Fault("focus cannot be seen", f"on {name} in {where}", step.key)


def _in_front() -> tuple[object, object]:
    return QApplication.activeModalWidget(), QApplication.activePopupWidget()


def _on_a_map(control: Control) -> bool:
    above = control.widget.parentWidget()
    while above is not None:
        if {"PlateView", "SkinCanvas"} & {kind.__name__ for kind in type(above).__mro__}:
            return True
        above = above.parentWidget()
    return False


def by_chance(
    dice: random.Random,
    touched: Counter[str],
    count: int,
    first: list[Step],
    *,
    keen: bool = False,
) -> Callable[[list[Control], bool, bool], Step | None]:
    """Steps by seeded chance, after some that are given; keen ones go for what is new."""
    chooser, left = Chooser(dice, touched, keen=keen), iter(range(count))
    begin: Iterator[Step] = iter(first)

    def steps(found: list[Control], alone: bool, session: bool) -> Step | None:
        given = next(begin, None)
        if given is not None:
            return _meant(given, found)
        if next(left, None) is None:
            return None
        return chooser.next(found, alone=alone, session=session)

    return steps


def _meant(step: Step, found: list[Control]) -> Step:
    """A step of a way in names its control by the beginning of its name, or of class and name."""
    if step.what in ("key", "time"):
        return step
    for control in found:
        _, kind, name = control.key.split(" | ", 2)
        if name.startswith(step.key) or f"{kind} | {name}".startswith(step.key):
            return Step(step.what, control.key, step.how, step.text)
    return step


def one_after_the_other(
    first: Callable[[list[Control], bool, bool], Step | None],
    then: Callable[[list[Control], bool, bool], Step | None],
) -> Callable[[list[Control], bool, bool], Step | None]:
    """Steps of one kind, and when they are at their end, of another."""

    def steps(found: list[Control], alone: bool, session: bool) -> Step | None:
        return first(found, alone, session) or then(found, alone, session)

    return steps


def again(steps: list[Step]) -> Callable[[list[Control], bool, bool], Step | None]:
    """Steps of an earlier life; what cannot be done is passed over."""
    left = iter(steps)

    def next_step(found: list[Control], alone: bool, _: bool) -> Step | None:
        for step in left:
            if step.what in ("key", "time"):
                return step
            if step.what in ("close", "kill", "resize"):
                if alone:
                    return step
            elif any(control.key == step.key for control in found):
                return step
        return None

    return next_step
