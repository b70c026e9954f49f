"""The window with all its screens, each built when it is first shown."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from acucoach.assembly.body import build_body
from acucoach.assembly.bug_report import BugReport
from acucoach.assembly.day_watch import DayWatch
from acucoach.assembly.frame import build_frame, screens
from acucoach.assembly.given_files import GivenFiles
from acucoach.assembly.help import Help
from acucoach.assembly.looks import Looks
from acucoach.assembly.navigator import Navigator
from acucoach.assembly.parts import Parts
from acucoach.assembly.person_shown import shown_name
from acucoach.assembly.questions import Questions
from acucoach.assembly.reminders import Reminders
from acucoach.assembly.routine_reviews import RoutineReviews
from acucoach.assembly.session_door import SessionDoor
from acucoach.assembly.settings_follower import SettingsFollower
from acucoach.assembly.trial_reminders import TrialReminders
from acucoach.assembly.unreadable import UnreadableNotice
from acucoach.assembly.verdicts import Verdicts
from acucoach.domain.calendar_day import day_of
from acucoach.domain.errors import ExpectedError
from acucoach.domain.routine import Routine
from acucoach.domain.session_record import SessionRecord
from acucoach.storage.connection import Patience
from acucoach.storage.database import is_sound
from acucoach.storage.seal import seal
from acucoach.storage.transaction import check_no_transaction
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.focus_in_view import FocusInView
from acucoach.ui.main_window import MainWindow
from acucoach.ui.screen import Screen
from acucoach.ui.waiting import WaitingDialog
from acucoach.ui.words.told import told

if TYPE_CHECKING:
    from acucoach.assembly.record_care import RecordCare

LOOK_AFTER_MS = 3000
"""After the start, until the records are looked at and copied."""
WATCH_MS = 2000
"""Between two looks whether a transaction was left open."""


def _builders() -> dict[str, Callable[[Navigator], Screen]]:
    # Imported when first shown: the start loads only the body map.
    def routines(to: Navigator) -> Screen:
        from acucoach.assembly.routines import build_routines

        return build_routines(to)

    def diary(to: Navigator) -> Screen:
        from acucoach.assembly.diary import build_diary

        return build_diary(to)

    def history(to: Navigator) -> Screen:
        from acucoach.assembly.history import build_history

        return build_history(to)

    def review(to: Navigator) -> Screen:
        from acucoach.assembly.diary import build_review

        return build_review(to)

    def learn(to: Navigator) -> Screen:
        from acucoach.assembly.learn import build_learn

        return build_learn(to)

    def preferences(to: Navigator) -> Screen:
        from acucoach.assembly.preferences import build_preferences

        return build_preferences(to)

    return {
        "body": build_body,
        "routines": routines,
        "diary": diary,
        "history": history,
        "review": review,
        "learn": learn,
        "preferences": preferences,
    }


@dataclass(slots=True)
class Program:
    """What lives as long as one window does, by name; ``assemble`` connects it.

    Attributes:
        parts: what the screens share.
        window: the frame; whatever below is an object of Qt belongs to it.
        verdicts: the gate's words for reading.
        questions: asks what the gate has to know.
        door: the way to a session.
        navigator: the way from screen to screen.
        unreadable: tells of records that cannot be read.
        focus: keeps what has the focus in view.
        settings: lets settings take effect.
        help: the short guide and the keys.
        given: shows files from outside.
        trial: asks what a personal trial has for today.
        reminders: reminds of what is planned.
        day: lets every page follow into a new day.
        watch: looks for a transaction that was left open.
        care: looks after the records; None until the first picture was seen.
    """

    parts: Parts
    window: MainWindow
    verdicts: Verdicts
    questions: Questions
    door: SessionDoor
    navigator: Navigator
    unreadable: UnreadableNotice
    focus: FocusInView
    settings: SettingsFollower
    help: Help
    given: GivenFiles
    trial: TrialReminders
    reminders: Reminders
    day: DayWatch
    watch: QTimer
    care: RecordCare | None = None


def assemble(parts: Parts, frame: MainWindow | None = None) -> Program:
    """Connect everything; shows the body map.

    Args:
        parts: the program's parts.
        frame: the window to furnish; None for a new one.
    """
    window = frame or build_frame(Looks(parts.settings, parts.theme))
    parts.connection.patience = WaitingDialog(window, parts.theme)
    # Before any session can start. A full disk must not keep anybody from reading.
    trouble = _attempt(parts.sessions.mark_interrupted)
    verdicts = Verdicts(
        parts.gate, parts.people, parts.sessions, parts.changes, lambda: parts.today,
        lambda: parts.replacements, partial(_alone, parts), window,
    )  # fmt: skip
    questions = Questions(parts, window)
    door = SessionDoor(parts, questions, RoutineReviews(parts, window), window)
    to = Navigator(parts, window, verdicts, questions, door)
    for screen, build in _builders().items():
        window.add_factory(screen, partial(build, to))
    unreadable = UnreadableNotice(to)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    focus = FocusInView(application, window)
    settings = SettingsFollower(parts, window)
    help_ = Help(parts, window, door, tuple(word for _, word, _ in screens()))
    given = GivenFiles(to)
    trial = TrialReminders(parts, window, to.start, to.write_now)
    reminders = Reminders(
        parts, parts.courses, window, to.start, to.title_of, to.open_session, trial
    )
    door.unsaved.connect(window.tell)
    window.ask_before_closing(partial(_may_close, parts, window, door))
    window.closing.connect(lambda: parts.settings.change(window=window.geometry_text()))
    window.show_person(shown_name(parts.paths.root))
    window.show_screen("body")
    body = window.screen_widget("body")
    if isinstance(body, BodyPage):
        body.complaints.focus_list()
    day = DayWatch(partial(_days, parts), lambda: window.findChildren(Screen), window)
    watch = QTimer(window)
    watch.setInterval(WATCH_MS)
    watch.timeout.connect(partial(check_no_transaction, parts.connection))
    watch.start()
    program = Program(
        parts, window, verdicts, questions, door, to, unreadable, focus, settings, help_, given,
        trial, reminders, day, watch,
    )  # fmt: skip
    # After the first picture: none of this may hold it up.
    QTimer.singleShot(50, window, partial(_after_start, program, trouble))
    return program


def _days(parts: Parts) -> tuple[date, date]:
    return parts.today, day_of(parts.clock.now(), parts.diary.boundary)


def _attempt(write: Callable[[], object]) -> str:
    """Do something that may fail without harm; what hindered it, else empty."""
    try:
        write()
    except ExpectedError as error:
        return told(error)
    return ""


def _alone(parts: Parts, code: str) -> Routine | None:
    """A routine with nothing but one point; None for a point without a guide."""
    from acucoach.domain.plan import point_routine
    from acucoach.domain.routine import SideOrder

    if not parts.library.has_guide(code):
        return None
    guide = parts.library.guide(code)
    technique = guide.techniques[0]
    return point_routine(guide, technique, technique.default_seconds, SideOrder.IN_TURN)


def report_bugs(parts: Parts, window: MainWindow) -> None:
    """Say in one sentence what went wrong, instead of ending; log what is the program's fault."""
    BugReport(
        parts.paths.log, parts.clock.now, window.tell, partial(is_sound, parts.connection)
    ).install()


def _after_start(program: Program, trouble: str) -> None:
    parts, window = program.parts, program.window
    if not parts.connection.is_open:
        return  # The window was closed already.
    # What looks after the records is not needed before.
    from acucoach.assembly.record_care import RecordCare
    from acucoach.assembly.unsaved import offer_left, tell_screens
    from acucoach.desktop.memory import give_back

    give_back()
    program.care = care = RecordCare(parts, partial(_after_look, parts, window), window)
    care.damaged.connect(partial(_offer_recovery, window))
    care.hindered.connect(window.tell)
    # The first seconds are the person's: nothing else reads the disk then.
    QTimer.singleShot(LOOK_AFTER_MS, care, care.look)
    window.closing.connect(care.stop)
    window.closing.connect(partial(seal, parts.connection, parts.paths.seal))
    if parts.connection.key is not None:
        _lock_when_idle(parts, window, program.door)
    program.navigator.dark.remind()
    tell_screens(parts.drafts, window)
    before = f"{parts.settings.damage} {trouble}".strip()
    unfinished = parts.sessions.resumable()
    if unfinished is not None:
        _offer(window, program.door, unfinished, before)
    elif not offer_left(parts.drafts, window, before) and before:
        window.notice.say(before)


def _lock_when_idle(parts: Parts, window: MainWindow, door: SessionDoor) -> None:
    from acucoach.assembly.passphrase import IdleLock

    lock = IdleLock(
        lambda: parts.settings.now.lock_minutes,
        lambda: door.running,
        lambda: parts.clock.now().timestamp(),
        window,
    )
    lock.idle.connect(window.lockWanted)


def _after_look(parts: Parts, window: MainWindow) -> None:
    """The records are sound and copied: what has been in the bin long enough may go."""
    if not parts.connection.is_open:
        return  # The window is closed, or another took its place.
    trouble = _attempt(parts.bins.purge)
    if trouble:
        window.notice.say(trouble)


def _offer_recovery(window: MainWindow, text: str) -> None:
    window.notice.say(
        text,
        [
            (
                QCoreApplication.translate("Window", "Go back to a backup"),
                partial(window.recoveryWanted.emit, text),
            )
        ],
        once=True,
    )


def _offer(window: MainWindow, door: SessionDoor, record: SessionRecord, before: str) -> None:
    def go_on() -> None:
        told = door.resume(record)
        if told.clear:
            return
        if not told.why:
            _offer(window, door, record, "")  # the questions were left: it may be asked for again
            return
        text = QCoreApplication.translate(
            "Window", "This session cannot go on now. {why} What you did is kept."
        )
        window.notice.say(text.format(why=told.why))

    text = QCoreApplication.translate(
        "Window", "Your last session was interrupted. What you did is kept."
    )
    window.notice.say(
        f"{before} {text}".strip(),
        [(QCoreApplication.translate("Window", "Go on"), go_on)],
        once=True,
    )


def _may_close(parts: Parts, window: MainWindow, door: SessionDoor) -> bool:
    from acucoach.assembly.unsaved import may_leave

    if not may_leave(parts.drafts, parts.theme, window):
        return False
    door.close()
    return _session_kept(parts, window, door)


def _session_kept(parts: Parts, window: MainWindow, door: SessionDoor) -> bool:
    """Wait for a session that could not be written yet; ask before it is given up."""
    from acucoach.ui.widgets.message import Reply, ask

    while not _written_in_time(parts.connection.patience, door):
        if not parts.drafts.asks:
            break
        answer = ask(
            parts.theme,
            QCoreApplication.translate("Window", "Session not saved"),
            QCoreApplication.translate(
                "Window",
                "Your last session could not be saved yet. Try again, or close without it?",
            ),
            (
                Reply(
                    "stay", QCoreApplication.translate("Window", "Keep the window open"), "ghost"
                ),
                Reply("drop", QCoreApplication.translate("Window", "Close without it"), "danger"),
                Reply("again", QCoreApplication.translate("Window", "Try again"), "primary"),
            ),
            window,
        )
        if answer == "drop":
            break
        if answer != "again":
            return False
    return True


def _written_in_time(patience: Patience, door: SessionDoor) -> bool:
    began = time.monotonic()
    try:
        while not door.flush():
            if not patience.wait(time.monotonic() - began):
                return False
    finally:
        patience.over()
    return True
