"""Single lines that are typed into a page and kept by no button yet: they live on as drafts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QLineEdit

from acucoach.domain.draft import DraftKind, LinesDraft
from acucoach.ui.drafts import FormDraft


def lines_draft(
    lines: Mapping[str, QLineEdit],
    subject: str,
    kept: Callable[[], Mapping[str, str]] = dict,
    *,
    save: Callable[[], bool] = lambda: True,
    reopen: Callable[[], None] = lambda: None,
    asks: bool = False,
) -> FormDraft[LinesDraft]:
    """What stands in some lines and differs from what is kept.

    Args:
        lines: by a name that stays the same.
        subject: which page.
        kept: what is stored of each line; nothing of those that are missing.
        save: keeps the lines; whether that could be done.
        reopen: brings the page to the front.
        asks: whether closing the window asks about them.
    """

    def read() -> LinesDraft:
        known = kept()
        typed = {name: line.text() for name, line in lines.items()}
        return LinesDraft({n: text for n, text in typed.items() if text != known.get(n, "")})

    def show(draft: LinesDraft) -> None:
        for name, text in draft.lines.items():
            if name in lines:
                lines[name].setText(text)

    made = FormDraft(DraftKind.LINES, LinesDraft, read, show, save, lambda _: reopen(), asks=asks)
    made.settle(subject)
    return made
