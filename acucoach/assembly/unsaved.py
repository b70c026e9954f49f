"""What is half written: asked for when the window closes, offered at the next start."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from acucoach.domain.draft import DraftKind
from acucoach.ui.drafts import DraftKeeper
from acucoach.ui.main_window import MainWindow
from acucoach.ui.theme import Theme

SCREEN_OF = {
    DraftKind.ENTRY: "diary",
    DraftKind.QUESTIONNAIRE: "diary",
    DraftKind.SESSION: "history",
    DraftKind.COURSE: "history",
    DraftKind.ROUTINE: "routines",
}
"""The screen on which a form stands; forms of the safety check open by themselves."""


def names() -> dict[DraftKind, str]:
    """What each form holds, in the reader's words."""
    return {
        DraftKind.ENTRY: QCoreApplication.translate("Window", "a diary entry"),
        DraftKind.QUESTIONNAIRE: QCoreApplication.translate("Window", "a questionnaire"),
        DraftKind.SESSION: QCoreApplication.translate("Window", "a note on a session"),
        DraftKind.COURSE: QCoreApplication.translate("Window", "a plan"),
        DraftKind.ROUTINE: QCoreApplication.translate("Window", "a routine"),
        DraftKind.PROFILE: QCoreApplication.translate("Window", "your answers about you"),
        DraftKind.TODAY: QCoreApplication.translate("Window", "today's answers"),
        DraftKind.LINES: QCoreApplication.translate("Window", "your answers about you"),
    }


def tell_screens(drafts: DraftKeeper, window: MainWindow) -> None:
    """Say which screen is to be shown for each kind of form."""
    for kind, screen in (*SCREEN_OF.items(), (DraftKind.LINES, "preferences")):
        drafts.shown_by(kind, partial(window.show_screen, screen))


def may_leave(drafts: DraftKeeper, theme: Theme, window: MainWindow) -> bool:
    """Ask what becomes of unsaved forms; False when the window is to stay."""
    from acucoach.ui.widgets.message import Reply, ask

    drafts.flush()  # also a computer that is switched off under the question keeps them
    unsaved = drafts.unsaved
    if not unsaved:
        return True
    if not drafts.asks:
        return True
    known = names()
    what = ", ".join(dict.fromkeys(known[kind] for kind in unsaved))
    answer = ask(
        theme,
        QCoreApplication.translate("Window", "Not saved yet"),
        QCoreApplication.translate(
            "Window", "You began {what} and did not save it. Save it now?"
        ).format(what=what),
        (
            Reply("stay", QCoreApplication.translate("Window", "Go on writing"), "ghost"),
            Reply("drop", QCoreApplication.translate("Window", "Don't save")),
            Reply("save", QCoreApplication.translate("Window", "Save"), "primary"),
        ),
        window,
    )
    if answer == "drop":
        drafts.drop_all()
        return True
    return answer == "save" and drafts.save_all()


def offer_left(drafts: DraftKeeper, window: MainWindow, before: str = "") -> bool:
    """Offer what an earlier run left half written; whether there was anything.

    Args:
        drafts: keeps it.
        window: where it is offered.
        before: a sentence to be said first; may be empty.
    """
    left = [draft for draft in drafts.left if draft.kind in SCREEN_OF]
    if not left:
        return False
    known = names()
    what = ", ".join(dict.fromkeys(known[draft.kind] for draft in left))

    def throw_away() -> None:
        for draft in left:
            drafts.forget(draft.kind, draft.subject)

    text = QCoreApplication.translate(
        "Window", "You began {what} and did not save it. It is still there."
    ).format(what=what)
    window.notice.say(
        f"{before} {text}".strip(),
        [
            (
                QCoreApplication.translate("Window", "Go on writing"),
                lambda: drafts.bring_up(left[-1]),
            ),
            (QCoreApplication.translate("Window", "Throw it away"), throw_away),
        ],
        once=True,
    )
    return True
